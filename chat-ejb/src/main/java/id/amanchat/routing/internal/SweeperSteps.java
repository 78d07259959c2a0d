package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationRequested;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import id.amanchat.routing.OfferId;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** The sweeper's looks at the queue, each in a transaction of its own. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class SweeperSteps {

    /** By then a request is in the queue, or never will be by itself. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    @Inject
    private RoutingStore store;

    @Inject
    private OfferStore offers;

    @Inject
    private ConversationFlow flow;

    @Inject
    private Enqueueing enqueueing;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    public List<OfferId> expired() {
        return offers.expired(time.now());
    }

    public long countWaiting() {
        return store.countWaiting();
    }

    /** Puts back into the queue whoever waits and stands in none, whatever went wrong. */
    public void remember() {
        flow.waitingSinceBefore(time.now().minus(LONG_ENOUGH)).stream()
                .filter(request -> store.findWaiting(request.id()).isEmpty())
                .forEach(this::remember);
    }

    private void remember(ConversationRequested forgotten) {
        flow.takeBack(forgotten.id());
        enqueueing.enqueue(forgotten);
        figures.count("amanchat.routing.remembered");
    }
}
