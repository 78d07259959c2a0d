package id.amanchat.conversation;

import id.amanchat.conversation.internal.Conversation;
import id.amanchat.conversation.internal.ConversationStore;
import id.amanchat.conversation.internal.ConversationViews;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves a conversation from waiting to open, in the transaction of whoever decides that. For the application itself only. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ConversationFlow {

    @Inject
    private ConversationStore store;

    @Inject
    private ConversationViews views;

    @Inject
    private Time time;

    @Inject
    private Event<StateChanged> stateChanged;

    /** Shown to an agent. False when the conversation is over or open by now. */
    public boolean offer(ConversationId id) {
        return waitAs(id, ConversationState.WAITING, ConversationState.OFFERED);
    }

    /** Whether nobody answers it yet and the customer is still there. */
    public boolean waits(ConversationId id) {
        return store.find(id)
                .map(Conversation::state)
                .filter(state -> state == ConversationState.WAITING || state == ConversationState.OFFERED)
                .isPresent();
    }

    /** What has waited since before that time: for whoever must make sure that none is forgotten. */
    public List<ConversationRequested> waitingSinceBefore(OffsetDateTime time) {
        return store.waitingSinceBefore(time).stream()
                .map(conversation -> new ConversationRequested(
                        conversation.id(),
                        conversation.parties().customer().person(),
                        conversation.topic(),
                        "en",
                        conversation.requestedAt()))
                .toList();
    }

    /** Waits again. False when the conversation is over or open by now. */
    public boolean takeBack(ConversationId id) {
        return waitAs(id, ConversationState.OFFERED, ConversationState.WAITING);
    }

    /** An agent answers. False when the conversation is over or another answers by now. */
    public boolean open(ConversationId id, Badge agent) {
        return store.findLocked(id)
                .filter(conversation -> conversation.state() == ConversationState.OFFERED)
                .map(conversation -> {
                    conversation.open(agent, time.now());
                    return tell(conversation);
                })
                .orElse(false);
    }

    /** Any conversation, for somebody whose right to see it the caller has checked. */
    public Optional<ConversationView> find(ConversationId id) {
        return store.find(id).map(views::view);
    }

    /** Another agent answers an open conversation from now on, or one on hold; whoever did leaves. False when it is neither. */
    public boolean handTo(ConversationId id, Badge agent) {
        throw new UnsupportedOperationException();
    }

    /** Somebody of the staff takes part beside the agent, or reads along. False when it is over; waiting ones can only be read. */
    public boolean join(ConversationId id, Badge staff, Part part) {
        throw new UnsupportedOperationException();
    }

    /** They are gone. False when they took no part. */
    public boolean leave(ConversationId id, PersonId staff) {
        throw new UnsupportedOperationException();
    }

    /**
     * Waits again, open or on hold until now.
     *
     * @param why {@link StepKind#RETURNED} or {@link StepKind#MOVED}
     */
    public boolean giveBack(ConversationId id, StepKind why) {
        throw new UnsupportedOperationException();
    }

    /** On hold, when it is open and the agent spoke last. */
    public boolean hold(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** Open again; a message of either side does that by itself. False when it is not on hold. */
    public boolean resume(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** The customer is asked whether they are still there; their next message is the answer. False when it is not open. */
    public boolean askWhetherThere(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** Over, for this reason. False when it is over already. */
    public boolean close(ConversationId id, ClosedBecause because) {
        throw new UnsupportedOperationException();
    }

    /** Something happened that has no method of its own here. */
    public void note(ConversationId id, StepKind kind, Optional<Badge> whom) {
        throw new UnsupportedOperationException();
    }

    /** A note by somebody whose right to write it the caller has checked. */
    public void writeNote(ConversationId id, NoteKind kind, Badge author, String text) {
        throw new UnsupportedOperationException();
    }

    /** Open ones and those on hold, in which nobody said anything since that time. */
    public List<Silence> silentSince(OffsetDateTime time) {
        throw new UnsupportedOperationException();
    }

    /** These, each as one line, by a fixed number of queries; those there are not are left out. */
    public Map<ConversationId, ChatLine> lines(Collection<ConversationId> ids) {
        throw new UnsupportedOperationException();
    }

    /** The agent who last served this customer in a conversation that is over; empty when there was none in the last 90 days. */
    public Optional<PersonId> findLastAgent(PersonId customer) {
        throw new UnsupportedOperationException();
    }

    private boolean waitAs(ConversationId id, ConversationState from, ConversationState to) {
        return store.findLocked(id)
                .filter(conversation -> conversation.state() == from)
                .map(conversation -> {
                    conversation.waitAs(to);
                    return tell(conversation);
                })
                .orElse(false);
    }

    private boolean tell(Conversation conversation) {
        stateChanged.fire(new StateChanged(conversation.id(), conversation.state(), conversation.parties()));
        return true;
    }
}
