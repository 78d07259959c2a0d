package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.social.SocialInboxChanged;
import id.amanchat.social.internal.channel.OwnPost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Threads, for the rest of the room; in the caller's transaction. What changes a thread's clock locks its row, and that comes
 * before the conversation's own: call it before {@link id.amanchat.conversation.ChannelThreads}, not after.
 */
@ApplicationScoped
public class Threads {

    @Inject
    private ThreadStore store;

    @Inject
    private Event<SocialInboxChanged> inboxChanged;

    /** Also one that is over. */
    public Optional<ChannelThread> find(ConversationId id) {
        return store.findConversation(id).map(this::view);
    }

    /** The same, and nothing of it changes until the transaction ends. */
    public Optional<ChannelThread> lock(ConversationId id) {
        return store.findLockedConversation(id).map(this::view);
    }

    private ChannelThread view(ThreadConversation conversation) {
        SocialThread thread = store.getThread(conversation);
        SocialAuthor author = store.findAuthor(thread.author()).orElseThrow();
        return new ChannelThread(
                thread.id(),
                thread.account(),
                conversation.conversation(),
                author.id(),
                author.author(),
                thread.audience(),
                conversation.lastPost(),
                thread.language(),
                author.optedOut(),
                conversation.closed());
    }

    /** Whoever takes a customer's place in a thread; empty for everybody else. */
    public Optional<SocialAuthor> findAuthor(PersonId id) {
        return store.findAuthor(id);
    }

    /**
     * An answer is out: its clock stops, unless the author wrote more since, and the post is known as ours. Once for each post.
     *
     * @param clientId of the intention, which the message in the conversation has, too
     */
    public void answered(ConversationId id, UUID clientId, OwnPost post) {
        ThreadConversation conversation = store.findLockedConversation(id).orElseThrow();
        SocialThread thread = store.getThread(conversation);
        if (store.findMessage(thread.account(), post.postId()).isEmpty()) {
            store.add(ThreadMessage.ours(thread.account(), post.postId(), id, clientId, post.at()));
            conversation.answered(post.at(), store.firstAfter(id, post.at()));
            inboxChanged.fire(new SocialInboxChanged());
        }
    }

    /**
     * Nobody needs to answer.
     *
     * @param because a constant
     */
    public void noAnswer(ConversationId id, String because) {
        store.findLockedConversation(id).orElseThrow().needsNoAnswer(because);
        inboxChanged.fire(new SocialInboxChanged());
    }
}
