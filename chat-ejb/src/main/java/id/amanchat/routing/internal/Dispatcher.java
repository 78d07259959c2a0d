package id.amanchat.routing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Offers whatever can be offered now. May be called any number of times, by anybody. */
@ApplicationScoped
public class Dispatcher {

    /** Then the timer goes on: one call must not hold a thread for ever. */
    private static final int AT_ONCE = 200;

    @Inject
    private OfferingNext offeringNext;

    /** Each offer is a transaction of its own. */
    public void dispatch() {
        for (int done = 0; done < AT_ONCE; done++) {
            if (offeringNext.offerNext() == OfferingNext.Outcome.NOTHING_TO_DO) {
                return;
            }
        }
    }
}
