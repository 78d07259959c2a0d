package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
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
import java.util.Optional;

/** Ends an offer that nobody accepted and puts the conversation back in its place. Joins the caller's transaction. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class EndingOffers {

    @Inject
    private RoutingStore store;

    @Inject
    private OfferStore offers;

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

    /**
     * Does nothing when the offer is over already.
     *
     * @return whose offer was ended
     */
    public Optional<PersonId> end(OfferId id, OfferOutcome outcome) {
        Optional<Offer> running = offers.findLocked(id).filter(Offer::running);
        running.ifPresent(offer -> end(offer, outcome));
        return running.map(Offer::agent);
    }

    private void end(Offer offer, OfferOutcome outcome) {
        offer.end(outcome, time.now());
        putBack(offer);
        deskChanged.fire(new DeskChanged(offer.agent()));
        routingDue.fire(new RoutingDue());
        figures.count("amanchat.routing." + outcome.name().toLowerCase(java.util.Locale.ROOT));
    }

    private void putBack(Offer offer) {
        store.findLockedWaiting(offer.conversation())
                .filter(waiting -> waiting.offeredIn(offer.id()))
                .ifPresent(waiting -> {
                    waiting.offeredToNobody();
                    if (!flow.takeBack(offer.conversation())) {
                        // The customer left meanwhile.
                        store.remove(waiting);
                    }
                });
    }

    /** What remains in the queue of a conversation that is over, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void clear(ConversationId conversation) {
        offers.findRunning(conversation).ifPresent(offer -> end(offer, OfferOutcome.WITHDRAWN));
        store.removeWaiting(conversation);
    }
}
