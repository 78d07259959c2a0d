package id.amanchat.guard.internal.book;

import id.amanchat.bench.DoorBench;
import id.amanchat.guard.internal.RuleBook;

/** The book this node goes by. */
public final class InForceFixture {

    private InForceFixture() {}

    /** As if the node had just begun, before its first look. */
    public static void standard(DoorBench bench) {
        bench.get(InForce.class).goBy(RuleBook.standard());
    }

    public static RuleBook book(DoorBench bench) {
        return bench.get(InForce.class).book();
    }

    /** As each node does, twice a second. */
    public static void look(DoorBench bench) {
        bench.get(LookingSteps.class).look();
    }
}
