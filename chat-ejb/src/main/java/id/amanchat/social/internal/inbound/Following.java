package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.ChannelThreads;
import id.amanchat.platform.Time;
import id.amanchat.social.ThreadChanged;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.channel.Incoming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;

/** Does here what was done on the channel: a post changed, or gone. Of our own answers the record stays. */
@ApplicationScoped
public class Following {

    @Inject
    private ThreadStore store;

    @Inject
    private ChannelThreads conversations;

    @Inject
    private Time time;

    @Inject
    private Event<ThreadChanged> changed;

    void edited(Account account, Incoming.Edited edited) {
        store.findMessage(account.id(), edited.postId())
                .filter(message -> !message.ours() && !message.isDeleted())
                .ifPresent(message -> {
                    store.findLockedConversation(message.conversation());
                    conversations.replace(message.conversation(), message.client(), edited.text());
                });
    }

    void deleted(Account account, Incoming.Deleted deleted) {
        store.findMessage(account.id(), deleted.postId())
                .filter(message -> !message.isDeleted())
                .ifPresent(this::delete);
    }

    private void delete(ThreadMessage message) {
        if (!message.ours()) {
            ThreadConversation conversation =
                    store.findLockedConversation(message.conversation()).orElseThrow();
            conversations.replace(message.conversation(), message.client(), "");
            message.deleted(time.now());
            lookWhatIsLeft(conversation);
        }
        message.deleted(time.now());
        changed.fire(new ThreadChanged(message.conversation()));
    }

    /** What is gone needs no answer, and none could be given. */
    private void lookWhatIsLeft(ThreadConversation conversation) {
        List<ThreadMessage> left = store.theirs(conversation.conversation());
        OffsetDateTime waits = store.firstUnanswered(conversation.conversation());
        conversation.left(left.isEmpty() ? null : left.get(0).postId(), waits);
    }
}
