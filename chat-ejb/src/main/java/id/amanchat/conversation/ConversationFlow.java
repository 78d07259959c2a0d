package id.amanchat.conversation;

import id.amanchat.conversation.internal.Conversation;
import id.amanchat.conversation.internal.ConversationStore;
import id.amanchat.conversation.internal.ConversationViews;
import id.amanchat.identity.Badge;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
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
