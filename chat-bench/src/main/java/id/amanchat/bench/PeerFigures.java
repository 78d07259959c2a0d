package id.amanchat.bench;

import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.figures.Target;
import id.amanchat.bench.journal.Journal;
import id.amanchat.bench.journal.OpenJournal;
import id.amanchat.bench.load.ClosedLoop;
import id.amanchat.bench.load.Load;
import id.amanchat.bench.load.OpenLoop;
import id.amanchat.bench.load.Talk;
import id.amanchat.bench.load.Tally;
import java.time.Duration;
import java.util.List;

/** The peer under the same loads: from one account's send to the other's socket. */
record PeerFigures(Settings settings, Figures figures, OpenJournal open) {
    private static final String PEER = "peer, ";

    void warmUp(List<Talk> talks) {
        run(new ClosedLoop(talks, quarter(settings.warmUp())));
    }

    void round(List<Talk> talks) {
        closed(talks);
        calm(talks);
    }

    private void closed(List<Talk> talks) {
        var name = PEER + talks.size() + " conversations, as much as goes: ";
        var done = run(new ClosedLoop(talks, settings.time()));
        figures.add(
                name + "messages",
                "/s",
                done.load.perSecond(),
                talks.size() + " conversations, as much as goes: messages",
                Target.ratioAtMost(1, "2, second step: the product at least the peer's"));
        figures.add(
                name + "to the other's socket, p50",
                "ms",
                done.tally.customerToAgent().p50());
        figures.add(
                name + "to the other's socket, p99",
                "ms",
                done.tally.customerToAgent().p99());
        errors(name, done);
    }

    private void calm(List<Talk> talks) {
        var name = PEER + TalkFigures.CALM_NAME;
        var done = run(new OpenLoop(talks, TalkFigures.CALM, settings.time()));
        var shown = done.tally.customerToAgent();
        var words = "1: the product at most the peer's";
        figures.add(
                name + "to the other's socket, p50",
                "ms",
                shown.p50(),
                TalkFigures.CALM_NAME + "to the agent's socket, p50",
                Target.ratioAtLeast(1, words));
        figures.add(name + "to the other's socket, p95", "ms", shown.p95());
        figures.add(
                name + "to the other's socket, p99",
                "ms",
                shown.p99(),
                TalkFigures.TO_AGENT_P99,
                Target.ratioAtLeast(1, words));
        errors(name, done);
    }

    private record Done(Load.Done load, Tally tally) {}

    private Done run(Load load) {
        var journal = new Journal();
        open.open(journal);
        var tally = new Tally();
        return new Done(load.run(journal, tally), tally);
    }

    private void errors(String name, Done done) {
        figures.add(name + "errors", "", done.tally.errors());
        if (done.tally.errors() > 0) {
            figures.note(name + done.tally.errorsInWords());
        }
    }

    private static Duration quarter(Duration time) {
        return time.dividedBy(4);
    }
}
