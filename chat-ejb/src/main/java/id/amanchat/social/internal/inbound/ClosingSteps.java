package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.ConversationId;
import id.amanchat.platform.Time;
import id.amanchat.social.SocialInboxChanged;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Notes that a thread's conversation is over. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClosingSteps {

    @Inject
    private ThreadStore store;

    @Inject
    private Time time;

    @Inject
    private Event<SocialInboxChanged> inboxChanged;

    public void over(ConversationId id) {
        store.findLockedConversation(id).filter(each -> !each.closed()).ifPresent(conversation -> {
            conversation.closed(time.now());
            inboxChanged.fire(new SocialInboxChanged());
        });
    }
}
