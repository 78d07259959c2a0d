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
import java.util.Locale;
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
    private Tidings tidings;

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
        return end(id, outcome, Optional.empty());
    }

    /** The same, with the code of the agent's reason. */
    public Optional<PersonId> end(OfferId id, OfferOutcome outcome, Optional<String> reason) {
        Optional<Offer> running = offers.findLocked(id).filter(Offer::running);
        running.ifPresent(offer -> end(offer, outcome, reason));
        return running.map(Offer::agent);
    }

    /** Declined by whom it was shown to, with a reason or without; for anybody else nothing happens. */
    public void decline(OfferId id, PersonId agent, Optional<String> reason) {
        offers.findLocked(id)
                .filter(offer -> offer.runsFor(agent))
                .ifPresent(offer -> end(offer, OfferOutcome.DECLINED, reason));
    }

    private void end(Offer offer, OfferOutcome outcome, Optional<String> reason) {
        offer.end(outcome, reason, time.now());
        Optional<Waiting> waiting =
                store.findLockedWaiting(offer.conversation()).filter(each -> each.offeredIn(offer.id()));
        if (outcome == OfferOutcome.DECLINED && offer.transfer().isEmpty()) {
            store.findLockedAgent(offer.agent()).ifPresent(agent -> agent.declined(time.now()));
        }
        waiting.ifPresent(this::putBack);
        endingTransfers.notTaken(offer);
        deskChanged.fire(new DeskChanged(offer.agent()));
        routingDue.fire(new RoutingDue());
        figures.count("amanchat.routing." + outcome.name().toLowerCase(Locale.ROOT));
    }

    private void putBack(Waiting waiting) {
        waiting.offeredToNobody();
        if (waiting.transfer().isEmpty() && !flow.takeBack(waiting.conversation())) {
            // The customer left meanwhile.
            store.remove(waiting);
        }
    }

    /** What remains in the queue of a conversation that is over, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void clear(ConversationId conversation) {
        clearing.clear(conversation);
        store.removeWaiting(conversation);
        tidings.queues();
    }
}
