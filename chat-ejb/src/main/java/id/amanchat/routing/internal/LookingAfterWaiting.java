package id.amanchat.routing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What changes for those who wait by time alone. */
@ApplicationScoped
public class LookingAfterWaiting implements SweepStep {

    @Inject
    private KeepingHours hours;

    @Inject
    private Overflowing overflowing;

    @Inject
    private Hurrying hurrying;

    @Override
    public void sweep() {
        EachByItself.of(hours::keep);
        EachByItself.of(overflowing::overflow);
        EachByItself.of(hurrying::hurry);
    }
}
