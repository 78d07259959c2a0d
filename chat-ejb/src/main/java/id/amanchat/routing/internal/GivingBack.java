package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.StepKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Puts a conversation that an agent answers back into a queue, its age kept. Joins the caller's transaction. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class GivingBack {

    @Inject
    private RoutingStore store;

    @Inject
    private DeskStore deskStore;

    @Inject
    private OfferStore offers;

    @Inject
    private Clearing clearing;

    @Inject
    private TakingOver takingOver;

    @Inject
    private ConversationFlow flow;

    @Inject
    private Tidings tidings;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** Its agent is lost: a colleague who is in the room to take it over does so, else it waits before all others. */
    public boolean lost(ConversationId id) {
        return takingOver.complete(id, () -> abandoned(id)) || silent(id, () -> abandoned(id));
    }

    /** Looks again, under locks: others may have decided about it, or the agent is back. What is on hold stays. */
    private boolean abandoned(ConversationId id) {
        OffsetDateTime since = time.now().minus(settings.lostReturnTime());
        return deskStore
                        .findAgentOf(id)
                        .flatMap(store::findAgent)
                        .filter(agent -> agent.lostSince(since))
                        .isPresent()
                && flow.findSilence(id)
                        .filter(each -> each.state() == ConversationState.OPEN)
                        .isPresent();
    }

    /**
     * Its agent is silent: it waits before all others.
     *
     * @param still whether that is so after all; asked when all that waits for it is locked
     * @return false when nobody answers it
     */
    public boolean silent(ConversationId id, BooleanSupplier still) {
        return hold(id) && still.getAsBoolean() && waitAgain(id, StepKind.RETURNED, Optional.empty());
    }

    /** Moves it to that queue, and lets its agent go. The caller holds no lock yet. */
    public boolean moveTo(String queue, ConversationId id) {
        return hold(id) && waitAgain(id, StepKind.MOVED, Optional.of(queue));
    }

    /** Locks what is proposed of it, and its agent. False when nobody answers it, or something was proposed just now. */
    private boolean hold(ConversationId id) {
        Optional<PersonId> agent = deskStore.findAgentOf(id);
        return agent.flatMap(found -> clearing.lock(id, found)).isPresent() && agent.equals(deskStore.findAgentOf(id));
    }

    private boolean waitAgain(ConversationId id, StepKind why, Optional<String> otherQueue) {
        clearing.clear(id);
        if (!flow.giveBack(id, why)) {
            return false;
        }
        Assignment assignment = deskStore.findAssignment(id).orElseThrow();
        Queue queue = store.getQueue(otherQueue.orElse(assignment.queue()));
        store.remove(assignment);
        if (why == StepKind.RETURNED) {
            offers.add(Offer.lapsed(assignment, time.now()));
        }
        store.add(Waiting.again(flow.find(id).orElseThrow(), assignment, queue, why == StepKind.RETURNED, time.now()));
        tidings.desks(assignment.agent());
        tidings.due();
        return true;
    }
}
