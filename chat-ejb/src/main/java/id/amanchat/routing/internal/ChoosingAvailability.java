package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import id.amanchat.routing.Availability;
import id.amanchat.routing.DeskChanged;
import id.amanchat.routing.DeskNotices;
import id.amanchat.routing.OfferId;
import id.amanchat.routing.RoutingDue;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Changes what an agent can take. */
@Stateless
@PermitAll
public class ChoosingAvailability {

    /** The reason of somebody who let offers run out. */
    static final String SILENT = "SILENT";

    private static final int SILENT_AFTER = 2;

    @Inject
    private RoutingStore store;

    @Inject
    private OfferStore offers;

    @Inject
    private Time time;

    @Inject
    private Event<DeskChanged> deskChanged;

    @Inject
    private Event<RoutingDue> routingDue;

    public void choose(PersonId agent, Availability availability, Optional<String> reason) {
        state(agent).choose(availability, reason, time.now());
        deskChanged.fire(new DeskChanged(agent));
        routingDue.fire(new RoutingDue());
    }

    public void choose(PersonId agent, DeskNotices notices) {
        state(agent).choose(notices);
    }

    private AgentState state(PersonId agent) {
        return store.findLockedAgent(agent).orElseGet(() -> {
            AgentState newcomer = AgentState.newcomer(agent, time.now());
            store.add(newcomer);
            return newcomer;
        });
    }

    /** Their ids only: whoever ends one looks at it again under its lock. */
    public List<OfferId> runningOffers(PersonId agent) {
        return offers.running(agent).stream().map(Offer::id).toList();
    }

    /** Sets an agent Away who let the last two offers run out: the connection may be dead, and customers wait meanwhile. */
    public void awayIfSilent(PersonId agent) {
        if (offers.letTheLastExpire(agent, SILENT_AFTER)) {
            choose(agent, Availability.AWAY, Optional.of(SILENT));
        }
    }
}
