package id.amanchat.routing.internal;

/** Something the {@link Sweeper} looks after again and again, from the database alone, so that a restart loses nothing. */
interface SweepStep {

    /** May fail: the others are taken all the same, and this one comes again. */
    void sweep();

    /** How many turns of a second lie between two. */
    default int everyTurns() {
        return 1;
    }
}
