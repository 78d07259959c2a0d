package id.amanchat.routing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks after silences every few seconds. */
@ApplicationScoped
public class SilenceSweep implements SweepStep {

    /** Nobody counts seconds of a silence, and each look reads all that is open. */
    private static final int TURNS = 5;

    @Inject
    private Silences silences;

    @Override
    public void sweep() {
        silences.weigh();
        EachByItself.of(silences.due(), silences::act);
    }

    @Override
    public int everyTurns() {
        return TURNS;
    }
}
