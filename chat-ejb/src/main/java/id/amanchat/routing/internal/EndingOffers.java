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
    private EndingTransfers endingTransfers;

    @Inject
    private Clearing clearing;

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
        running.ifPresent(offer -> {
            offer.end(outcome, time.now());
            goOn(offer);
        });
        return running.map(Offer::agent);
    }

    /** Declined by whom it was shown to, with a reason or without; for anybody else nothing happens. */
    public void decline(OfferId id, PersonId agent, Optional<String> reason) {
        offers.findLocked(id).filter(offer -> offer.runsFor(agent)).ifPresent(offer -> {
            offer.decline(reason, time.now());
            goOn(offer);
        });
    }

    private void goOn(Offer offer) {
        putBack(offer);
        endingTransfers.notTaken(offer);
        deskChanged.fire(new DeskChanged(offer.agent()));
        routingDue.fire(new RoutingDue());
        figures.count("amanchat.routing." + offer.outcome().name().toLowerCase(java.util.Locale.ROOT));
    }

    private void putBack(Offer offer) {
        store.findLockedWaiting(offer.conversation())
                .filter(waiting -> waiting.offeredIn(offer.id()))
                .ifPresent(waiting -> {
                    waiting.offeredToNobody();
                    if (waiting.transfer().isEmpty() && !flow.takeBack(offer.conversation())) {
                        // The customer left meanwhile.
                        store.remove(waiting);
                    }
                });
    }

    /** What remains in the queue of a conversation that is over, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void clear(ConversationId conversation) {
        clearing.clear(conversation);
        store.removeWaiting(conversation);
    }
}
