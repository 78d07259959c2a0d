package id.amanchat.bench;

import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.figures.Target;
import id.amanchat.bench.floor.Floors;
import id.amanchat.bench.load.ClosedLoop;
import id.amanchat.bench.load.OpenLoop;
import id.amanchat.bench.load.Talk;
import java.sql.SQLException;
import java.util.List;

/** Targets 1 and 2: how many messages a second, and how long one takes. */
final class TalkFigures {
    /** The load at which latency is compared. */
    static final int CALM = 200;

    static final int FEW = 50;
    static final int MANY = 200;
    static final String CALM_NAME = FEW + " conversations at " + CALM + "/s: ";
    static final String TO_AGENT_P99 = CALM_NAME + "to the agent's socket, p99";
    private static final double LONGEST_P99_MILLIS = 200;

    private final Settings settings;
    private final Figures figures;
    private final Meter meter;

    TalkFigures(Settings settings, Figures figures, Meter meter) {
        this.settings = settings;
        this.figures = figures;
        this.meter = meter;
    }

    /** A cold server makes a tenth of what a warm one does. */
    void warmUp(List<Talk> talks) throws SQLException {
        var measured = meter.measure(talks, new ClosedLoop(talks, settings.warmUp()));
        figures.note("Warmed up with %,d messages in %.0f s; %s"
                .formatted(measured.done().messages(), measured.done().seconds(), measured.findings()));
    }

    void closed(List<Talk> talks) throws SQLException {
        var name = talks.size() + " conversations, as much as goes: ";
        var measured = meter.measure(talks, new ClosedLoop(talks, settings.time()));
        figures.add(
                name + "messages",
                "/s",
                measured.done().perSecond(),
                Floors.SAME_SHAPE_32,
                Target.ratioAtLeast(0.20, "2: at least 0.20 x the same-shape transaction"));
        var fast = Target.atMost(LONGEST_P99_MILLIS, "2: p99 under 200 ms");
        figures.add(
                name + "acknowledged, p50",
                "ms",
                measured.tally().acknowledged().p50());
        figures.add(
                name + "acknowledged, p99",
                "ms",
                measured.tally().acknowledged().p99(),
                fast);
        figures.add(
                name + "to the agent's socket, p50",
                "ms",
                measured.tally().customerToAgent().p50());
        figures.add(
                name + "to the agent's socket, p99",
                "ms",
                measured.tally().customerToAgent().p99(),
                fast);
        costAndTruth(name, measured);
    }

    void calm(List<Talk> talks) throws SQLException {
        var measured = meter.measure(talks, new OpenLoop(talks, CALM, settings.time()));
        var acknowledged = measured.tally().acknowledged();
        var toAgent = measured.tally().customerToAgent();
        figures.add(CALM_NAME + "acknowledged, p50", "ms", acknowledged.p50(), Floors.ONE_COMMIT);
        figures.add(CALM_NAME + "acknowledged, p95", "ms", acknowledged.p95());
        figures.add(CALM_NAME + "acknowledged, p99", "ms", acknowledged.p99());
        figures.add(
                CALM_NAME + "to the agent's socket, p50",
                "ms",
                toAgent.p50(),
                Floors.ONE_COMMIT,
                Target.ratioAtMost(8, "1: at most 8 x one commit of one client"));
        figures.add(CALM_NAME + "to the agent's socket, p95", "ms", toAgent.p95());
        figures.add(TO_AGENT_P99, "ms", toAgent.p99());
        costAndTruth(CALM_NAME, measured);
    }

    private void costAndTruth(String name, Meter.Measured measured) {
        figures.add(name + "server CPU per 1,000 messages", "s", measured.serverCpu());
        figures.add(name + "PostgreSQL CPU per 1,000 messages", "s", measured.databaseCpu());
        figures.add(name + "this client's CPU per 1,000 messages", "s", measured.clientCpu());
        figures.add(name + "errors", "", measured.tally().errors(), Target.none("none"));
        var findings = measured.findings();
        figures.add(name + "lost", "", findings.lost() + findings.gaps() + findings.notShown(), Target.none("none"));
        figures.add(name + "doubled", "", findings.doubled() + findings.shownTwice(), Target.none("none"));
        figures.add(name + "misordered", "", findings.misordered(), Target.none("none"));
        figures.add(
                name + "sockets cut",
                "",
                measured.cuts().values().stream().mapToLong(Long::longValue).sum(),
                Target.none("none"));
        if (measured.tally().errors() > 0
                || !findings.clean()
                || !measured.cuts().isEmpty()) {
            figures.note(
                    name + findings + "; " + measured.tally().errorsInWords() + "; sockets cut " + measured.cuts());
        }
    }
}
