package id.amanchat.routing.internal;

import id.amanchat.platform.Time;
import id.amanchat.routing.OfferId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the sweeper needs to know, each in a transaction of its own. */
@Stateless
@PermitAll
public class SweeperSteps {

    @Inject
    private RoutingStore store;

    @Inject
    private Time time;

    public List<OfferId> expired() {
        return store.expiredOffers(time.now());
    }

    public long countWaiting() {
        return store.countWaiting();
    }
}
