package id.amanchat.routing;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Badge;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import id.amanchat.routing.internal.ChoosingAvailability;
import id.amanchat.routing.internal.EndingOffers;
import id.amanchat.routing.internal.Offer;
import id.amanchat.routing.internal.OfferStore;
import id.amanchat.routing.internal.RoutingStore;
import id.amanchat.routing.internal.Waiting;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** An agent's desk: availability, what is offered, and what the agent works on. */
@Stateless
@RolesAllowed(Roles.AGENT)
@RunAs(Roles.SYSTEM)
public class AgentDesk {

    @Resource
    private SessionContext context;

    @Inject
    private RoutingStore store;

    @Inject
    private OfferStore offerStore;

    @Inject
    private ChoosingAvailability choosing;

    @Inject
    private EndingOffers endingOffers;

    @Inject
    private ConversationFlow flow;

    @Inject
    private People people;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    @Inject
    private Event<DeskChanged> deskChanged;

    /** All of it. */
    public DeskView view() {
        throw new UnsupportedOperationException();
    }

    /** Why one can be away, in the order to show it. */
    public List<Reason> awayReasons() {
        throw new UnsupportedOperationException();
    }

    /** Why one can decline, in the order to show it. */
    public List<Reason> declineReasons() {
        throw new UnsupportedOperationException();
    }

    /**
     * As {@link #choose(Availability)}.
     *
     * @param reason code of an {@linkplain #awayReasons() away reason}; only with Away, and empty where none fits
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void choose(Availability availability, Optional<String> reason) {
        PersonId me = caller();
        choosing.choose(me, availability, reason);
        if (availability != Availability.ONLINE) {
            choosing.runningOffers(me).forEach(offer -> endingOffers.end(offer, OfferOutcome.WITHDRAWN));
        }
    }

    /** As {@link #decline(OfferId)}, with the code of a {@linkplain #declineReasons() reason}. */
    public void decline(OfferId id, Optional<String> reason) {
        decline(id);
    }

    /** What waits in the queues that the caller may pick from, in order, at most so many. */
    public List<WaitingView> waiting(int limit) {
        throw new UnsupportedOperationException();
    }

    /** Takes a waiting conversation by the caller's own choice: only where the queue allows it, and never above the capacity. */
    public PickAnswer pick(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** Puts a chat of the caller on hold. */
    public HoldAnswer hold(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** Goes on with it. False when it is not on hold, or not the caller's. */
    public boolean resume(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Asks the supervisors for help.
     *
     * @param why in a few words, at most 500 characters; may be empty
     * @return false when it is not the caller's chat
     */
    public boolean raiseHand(ConversationId id, String why) {
        throw new UnsupportedOperationException();
    }

    /** Needs no help any more. False when none was asked for. */
    public boolean lowerHand(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** How the console calls the caller from now on. */
    public void choose(DeskNotices notices) {
        throw new UnsupportedOperationException();
    }

    /**
     * Chooses what the agent can take; offers that are running go on to others when it is nothing. Each step is a
     * transaction of its own: locks are taken in one order, and the agent's comes after the offers'.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void choose(Availability availability) {
        choose(availability, Optional.empty());
    }

    /**
     * Takes the conversation offered.
     *
     * @return the conversation; empty when the offer is over (the time ran out, or the customer left) or not the caller's
     */
    public Optional<ConversationId> accept(OfferId id) {
        PersonId me = caller();
        Optional<Offer> mine = offerStore
                .findLocked(id)
                .filter(offer -> offer.runsFor(me) && time.now().isBefore(offer.expiresAt()));
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        Offer offer = mine.get();
        Badge badge = people.findBadge(me).orElseThrow();
        Optional<Waiting> waiting =
                store.findLockedWaiting(offer.conversation()).filter(each -> each.offeredIn(id));
        if (waiting.isEmpty() || !flow.open(offer.conversation(), badge)) {
            // The customer left meanwhile; whoever closed the conversation clears the rest of the queue.
            offer.end(OfferOutcome.WITHDRAWN, time.now());
            return Optional.empty();
        }
        offer.accept(waiting.get(), time.now());
        store.assign(waiting.get(), offer, time.now());
        store.remove(waiting.get());
        deskChanged.fire(new DeskChanged(me));
        figures.count("amanchat.routing.accepted");
        figures.time("amanchat.routing.offer", Duration.between(offer.offeredAt(), time.now()));
        return Optional.of(offer.conversation());
    }

    /** Leaves it to others; for the caller it is over. Nothing happens when it is over already. */
    public void decline(OfferId id) {
        PersonId me = caller();
        offerStore
                .findLocked(id)
                .filter(offer -> offer.runsFor(me))
                .ifPresent(offer -> endingOffers.end(id, OfferOutcome.DECLINED));
    }

    private PersonId caller() {
        return PersonId.parse(context.getCallerPrincipal().getName())
                .orElseThrow(() -> new IllegalStateException("The caller is no person"));
    }
}
