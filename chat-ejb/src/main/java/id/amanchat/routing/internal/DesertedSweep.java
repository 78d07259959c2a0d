package id.amanchat.routing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks after transfers whose receiver joined and is lost. */
@ApplicationScoped
public class DesertedSweep implements SweepStep {

    @Inject
    private DesertedTransfers deserted;

    @Override
    public void sweep() {
        EachByItself.of(deserted.due(), deserted::end);
    }
}
