package id.amanchat.routing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after silences every few seconds. */
@ApplicationScoped
public class SilenceSweep implements SweepStep {

    private static final Logger LOG = LoggerFactory.getLogger(SilenceSweep.class);

    /** Nobody counts seconds of a silence, and each look reads all that is open. */
    private static final int TURNS = 5;

    @Inject
    private Silences silences;

    @Override
    public void sweep() {
        silences.weigh();
        silences.due().forEach(this::act);
    }

    /** One conversation that fails must not keep the others from being looked after. */
    private void act(Silences.Due due) {
        try {
            silences.act(due);
        } catch (RuntimeException e) {
            LOG.error("A silence was not ended; it is looked at again", e);
        }
    }

    @Override
    public int everyTurns() {
        return TURNS;
    }
}
