package id.amanchat.bench;

import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.figures.Target;
import id.amanchat.bench.journal.Journal;
import id.amanchat.bench.journal.StoredMessage;
import id.amanchat.bench.load.ClosedLoop;
import id.amanchat.bench.load.Load;
import id.amanchat.bench.load.Talk;
import id.amanchat.bench.load.Tally;
import id.amanchat.bench.product.Branch;
import id.amanchat.bench.product.StoredMessages;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Target 10, first half: the server is killed under load and started again; every client sends again what was never
 * answered, under the same client ids; then the database must hold each message exactly once, and tell it so.
 */
record KillTrial(Settings settings, Figures figures, Stage stage, Branch branch, StoredMessages stored) {
    private static final int PAGE = 500;
    private static final Duration FOREVER = Duration.ofMinutes(10);

    void run(List<Talk> talks) throws IOException, SQLException {
        var conversations = talks.stream().map(Talk::conversation).toList();
        var before = stored.lastSequences(conversations);
        var journal = new Journal();
        branch.journal().open(journal);
        var tally = new Tally();
        branch.reconnect();
        loadUntilKilled(talks, journal, tally);

        branch.journal().takeCuts();
        var answered = tally.acknowledged().count();
        var rightAfter = journal.checkStored(stored.of(conversations), before);
        figures.add(
                "killed -9 under load: ready again after",
                "s",
                stage.start(),
                Target.atMost(30, "serving within 30 s"));
        branch.comeBack();
        var unanswered = sendAgain(talks, journal);
        figures.add(
                "killed -9 under load: messages under way at that moment",
                "",
                unanswered,
                Target.atLeast(1, "10: at least one, or the trial tells nothing"));

        var rows = stored.of(conversations);
        var findings = journal.checkStored(rows, before);
        figures.add(
                "killed -9 under load: acknowledged and lost",
                "",
                rightAfter.lost() + findings.lost(),
                Target.none("10: none"));
        figures.add("killed -9 under load: doubled", "", findings.doubled(), Target.none("10: none"));
        figures.add(
                "killed -9 under load: gaps or rows nobody sent",
                "",
                findings.gaps() + findings.unexpected(),
                Target.none("10: none"));
        figures.add(
                "killed -9 under load: conversations told otherwise than stored",
                "",
                toldOtherwise(talks, rows),
                Target.none("10: none"));
        figures.note(
                ("Killed after %,d acknowledged messages; %,d were under way, of which %,d stood in the database and %,d not;"
                                + " after sending them again: %s")
                        .formatted(
                                answered,
                                unanswered,
                                rightAfter.storedUnacknowledged(),
                                unanswered - rightAfter.storedUnacknowledged(),
                                findings));
    }

    private void loadUntilKilled(List<Talk> talks, Journal journal, Tally tally) {
        var loop = new ClosedLoop(talks, FOREVER);
        var running = CompletableFuture.runAsync(() -> loop.run(journal, tally));
        LockSupport.parkNanos(settings.time().toNanos());
        stage.kill();
        loop.stop();
        running.join();
    }

    /** Returns how many there were to send again. */
    private int sendAgain(List<Talk> talks, Journal journal) {
        var unanswered = journal.unanswered();
        Map<String, Talk> byId = talks.stream().collect(Collectors.toMap(Talk::conversation, talk -> talk));
        unanswered.forEach(sending -> byId.get(sending.conversation()).send(sending, "Maaf, sambungan saya terputus."));
        var until = System.nanoTime() + Load.PATIENCE.toNanos();
        while (!journal.unanswered().isEmpty() && System.nanoTime() < until) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        figures.add(
                "killed -9 under load: not accepted when sent again",
                "",
                journal.unanswered().size(),
                Target.none("10: none"));
        return unanswered.size();
    }

    private long toldOtherwise(List<Talk> talks, List<StoredMessage> rows) {
        return talks.stream()
                .filter(talk -> !branch.toldSequences(talk, PAGE).equals(storedSequences(talk, rows)))
                .count();
    }

    private static List<Long> storedSequences(Talk talk, List<StoredMessage> rows) {
        return rows.stream()
                .filter(row -> row.conversation().equals(talk.conversation()))
                .map(StoredMessage::sequence)
                .sorted()
                .toList();
    }
}
