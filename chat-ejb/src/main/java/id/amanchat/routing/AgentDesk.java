package id.amanchat.routing;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.routing.internal.Accepting;
import id.amanchat.routing.internal.Answering;
import id.amanchat.routing.internal.ChoosingAvailability;
import id.amanchat.routing.internal.DeskStore;
import id.amanchat.routing.internal.DeskViews;
import id.amanchat.routing.internal.EndingOffers;
import id.amanchat.routing.internal.Picking;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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
    private DeskViews views;

    @Inject
    private DeskStore deskStore;

    @Inject
    private ChoosingAvailability choosing;

    @Inject
    private EndingOffers endingOffers;

    @Inject
    private Accepting accepting;

    @Inject
    private Picking picking;

    @Inject
    private Answering answering;

    /** All of it. */
    public DeskView view() {
        return views.view(caller());
    }

    /** Why one can be away, in the order to show it. */
    public List<Reason> awayReasons() {
        return deskStore.reasons("AWAY");
    }

    /** Why one can decline, in the order to show it. */
    public List<Reason> declineReasons() {
        return deskStore.reasons("DECLINE");
    }

    /**
     * As {@link #choose(Availability)}.
     *
     * @param reason code of an {@linkplain #awayReasons() away reason}; only with Away, and empty where none fits
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void choose(Availability availability, Optional<String> reason) {
        PersonId me = caller();
        choosing.choose(me, availability, reason.filter(code -> away(availability, code)));
        if (availability != Availability.ONLINE) {
            choosing.runningOffers(me).forEach(offer -> endingOffers.end(offer, OfferOutcome.WITHDRAWN));
        }
    }

    /**
     * Chooses what the agent can take; offers that are running go on to others when it is nothing. Each step is a
     * transaction of its own: locks are taken in one order, and the agent's comes after the offers'.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void choose(Availability availability) {
        choose(availability, Optional.empty());
    }

    /** How the console calls the caller from now on. */
    public void choose(DeskNotices notices) {
        choosing.choose(caller(), notices);
    }

    /**
     * Takes the conversation offered.
     *
     * @return the conversation; empty when the offer is over (the time ran out, or the customer left) or not the caller's
     */
    public Optional<ConversationId> accept(OfferId id) {
        return accepting.accept(id, caller());
    }

    /** Leaves it to others; for the caller it is over. Nothing happens when it is over already. */
    public void decline(OfferId id) {
        decline(id, Optional.empty());
    }

    /** As {@link #decline(OfferId)}, with the code of a {@linkplain #declineReasons() reason}. */
    public void decline(OfferId id, Optional<String> reason) {
        endingOffers.decline(id, caller(), reason.filter(code -> among(declineReasons(), code)));
    }

    /** What waits in the queues that the caller may pick from, in order, at most so many. */
    public List<WaitingView> waiting(int limit) {
        return picking.waiting(caller(), limit);
    }

    /** Takes a waiting conversation by the caller's own choice: only where the queue allows it, and never above the capacity. */
    public PickAnswer pick(ConversationId id) {
        return picking.pick(id, caller());
    }

    /** Puts a chat of the caller on hold. */
    public HoldAnswer hold(ConversationId id) {
        return answering.hold(id, caller());
    }

    /** Goes on with it. False when it is not on hold, or not the caller's. */
    public boolean resume(ConversationId id) {
        return answering.resume(id, caller());
    }

    /**
     * Asks the supervisors for help.
     *
     * @param why in a few words, at most 500 characters; may be empty
     * @return false when it is not the caller's chat
     */
    public boolean raiseHand(ConversationId id, String why) {
        return answering.raiseHand(id, caller(), why);
    }

    /** Needs no help any more. False when none was asked for. */
    public boolean lowerHand(ConversationId id) {
        return answering.lowerHand(id, caller());
    }

    private boolean away(Availability availability, String code) {
        return availability == Availability.AWAY && among(awayReasons(), code);
    }

    private static boolean among(List<Reason> reasons, String code) {
        return reasons.stream().map(Reason::code).anyMatch(code::equals);
    }

    private PersonId caller() {
        return PersonId.parse(context.getCallerPrincipal().getName())
                .orElseThrow(() -> new IllegalStateException("The caller is no person"));
    }
}
