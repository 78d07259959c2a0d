package id.amanchat.routing.internal;

import id.amanchat.bench.DoorBench;
import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever people do, in whatever order: no conversation is lost, none has two agents, no agent has more than they can
 * take, messages are numbered without gaps, and states change only as they may. A few sequences in each build, five hundred
 * with {@code -Pproof}.
 */
class BustleTest {

    private static final int MOST_ACTS = 60;

    private final DoorBench bench = new DoorBench();

    @Property(shrinking = ShrinkingMode.BOUNDED, afterFailure = AfterFailureMode.SAMPLE_FIRST)
    void nothingIsLostWhateverHappens(@ForAll("acts") List<Act> acts) {
        bench.beforeEach(null);
        try {
            Bustle bustle = new Bustle(bench);
            BustleInvariants invariants = new BustleInvariants(bench, bustle);
            for (Act act : acts) {
                bustle.happen(act);
                invariants.hold();
            }
            bustle.settle();
            invariants.hold();
            invariants.nobodyWaits();
        } finally {
            bench.afterEach(null);
        }
    }

    /** Requests, offers and answers are most of what happens. */
    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Act.Kind> kinds = Arbitraries.oneOf(
                Arbitraries.of(Act.Kind.class), Arbitraries.of(Act.Kind.REQUEST, Act.Kind.DISPATCH, Act.Kind.ACCEPT));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, 14))
                .as(Act::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(MOST_ACTS);
    }
}
