package id.amanchat.bench;

import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.figures.Target;
import id.amanchat.bench.journal.Journal;
import id.amanchat.bench.journal.OpenJournal;
import id.amanchat.bench.load.OpenLoop;
import id.amanchat.bench.load.Talk;
import id.amanchat.bench.load.Tally;
import id.amanchat.bench.load.Windows;
import id.amanchat.bench.product.StoredMessages;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Target 10, second half: at twice what goes, nothing is lost, and five seconds later nobody notices any more. */
record OverloadTrial(Settings settings, Figures figures, OpenJournal open, StoredMessages stored) {
    private static final Duration OVERLOAD = Duration.ofSeconds(10);
    private static final int AFTERWARDS_SECONDS = 12;
    private static final int CALM_AGAIN_SECONDS = 5;

    /** Normal is twice the p99 of a calm load in the same run, but never less than this. */
    private static final double LEAST_NORMAL_MILLIS = 50;

    void run(List<Talk> talks) throws SQLException {
        var most = median(TalkFigures.FEW + " conversations, as much as goes: messages", 1000);
        var normal = Math.max(LEAST_NORMAL_MILLIS, 2 * median(TalkFigures.TO_AGENT_P99, 0));
        var conversations = talks.stream().map(Talk::conversation).toList();
        var before = stored.lastSequences(conversations);
        var journal = new Journal();
        open.open(journal);
        open.takeCuts();

        var during = new Tally();
        var overload = new OpenLoop(talks, 2 * most, OVERLOAD);
        var done = overload.send(journal, during);
        var after = new Windows(AFTERWARDS_SECONDS);
        new OpenLoop(talks, TalkFigures.CALM, Duration.ofSeconds(AFTERWARDS_SECONDS)).run(journal, after);
        overload.drain();

        var cuts = open.takeCuts();
        var findings = journal.check(stored.of(conversations), before);
        figures.note(
                "Twice saturation: %,.0f/s asked for, %,.0f/s acknowledged, %,d held back by busy browsers; %s; during: %s; after: %s; sockets cut %s"
                        .formatted(
                                2 * most,
                                done.perSecond(),
                                overload.heldBack(),
                                findings,
                                during.errorsInWords(),
                                after.errorsInWords(),
                                cuts));
        figures.add(
                "twice saturation: sockets cut",
                "",
                cuts.values().stream().mapToLong(Long::longValue).sum(),
                Target.none("10: none"));
        figures.add(
                "twice saturation: p99 to the agent's socket",
                "ms",
                during.customerToAgent().p99());
        figures.add(
                "twice saturation: lost, doubled or misordered", "", findings.clean() ? 0 : 1, Target.none("10: none"));
        figures.add(
                "after twice saturation: p99 at most %.0f ms again after".formatted(normal),
                "s",
                after.secondsUntilCalm(normal),
                Target.atMost(CALM_AGAIN_SECONDS, "10: within 5 s"));
    }

    private double median(String line, double otherwise) {
        return figures.find(line)
                .map(found -> found.rounds().median())
                .filter(found -> !found.isNaN())
                .orElse(otherwise);
    }
}
