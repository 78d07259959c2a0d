package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import id.amanchat.routing.DeskChanged;
import id.amanchat.routing.OfferId;
import id.amanchat.routing.OfferOutcome;
import id.amanchat.routing.RoutingDue;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Ends an offer that nobody accepted and puts the conversation back in its place. Joins the caller's transaction. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class EndingOffers {

    @Inject
    private RoutingStore store;

    @Inject
    private ConversationFlow flow;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    @Inject
    private Event<DeskChanged> deskChanged;

    @Inject
    private Event<RoutingDue> routingDue;

    /** Does nothing when the offer is over already. */
    public void end(OfferId id, OfferOutcome outcome) {
        store.findLockedOffer(id).filter(Offer::running).ifPresent(offer -> end(offer, outcome));
    }

    private void end(Offer offer, OfferOutcome outcome) {
        offer.end(outcome, time.now());
        putBack(offer.conversation());
        deskChanged.fire(new DeskChanged(offer.agent()));
        routingDue.fire(new RoutingDue());
        figures.count("amanchat.routing." + outcome.name().toLowerCase(java.util.Locale.ROOT));
    }

    private void putBack(ConversationId conversation) {
        store.findLockedWaiting(conversation).ifPresent(waiting -> {
            waiting.offeredToNobody();
            if (!flow.takeBack(conversation)) {
                // The customer left meanwhile.
                store.removeWaiting(conversation);
            }
        });
    }

    /** What remains in the queue of a conversation that is over, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void clear(ConversationId conversation) {
        store.findRunningOffer(conversation).ifPresent(offer -> end(offer, OfferOutcome.WITHDRAWN));
        store.removeWaiting(conversation);
    }
}
