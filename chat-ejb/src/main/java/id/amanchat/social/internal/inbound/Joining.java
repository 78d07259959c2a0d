package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.ChannelPost;
import id.amanchat.conversation.ChannelThreads;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.NewThread;
import id.amanchat.platform.Time;
import id.amanchat.social.ThreadChanged;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.channel.Incoming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Puts what somebody wrote into the conversation of its thread: the one that goes on, else the next one. */
@ApplicationScoped
public class Joining {

    @Inject
    private ThreadStore store;

    @Inject
    private ChannelThreads conversations;

    @Inject
    private Time time;

    @Inject
    private Event<ThreadChanged> changed;

    void join(Account account, SocialAuthor author, Incoming.Post post) {
        SocialThread thread = findThread(account, author, post).orElseGet(() -> begin(account, author, post));
        if (add(account, thread, post).isEmpty()) {
            start(account, author, thread, post);
        }
    }

    /** Only where one goes on. */
    Optional<ConversationId> joinOpen(Account account, SocialAuthor author, Incoming.Post post) {
        return findThread(account, author, post).flatMap(thread -> add(account, thread, post));
    }

    private Optional<SocialThread> findThread(Account account, SocialAuthor author, Incoming.Post post) {
        return store.findThread(account.id(), author.id(), post.thread(), post.audience());
    }

    private SocialThread begin(Account account, SocialAuthor author, Incoming.Post post) {
        SocialThread thread =
                new SocialThread(account.id(), author.id(), post.thread(), post.audience(), language(post));
        store.add(thread);
        return thread;
    }

    private Optional<ConversationId> add(Account account, SocialThread thread, Incoming.Post post) {
        return thread.conversation()
                .flatMap(store::findLockedConversation)
                .filter(conversation -> !conversation.closed())
                .filter(conversation -> add(account, conversation, post))
                .map(ThreadConversation::conversation);
    }

    private boolean add(Account account, ThreadConversation conversation, Incoming.Post post) {
        if (!conversations.add(conversation.conversation(), channelPost(account, post))) {
            conversation.closed(time.now());
            return false;
        }
        conversation.asked(post.postId(), notLaterThanNow(post.at()), account.promise());
        remember(account, conversation.conversation(), post);
        changed.fire(new ThreadChanged(conversation.conversation()));
        return true;
    }

    private void start(Account account, SocialAuthor author, SocialThread thread, Incoming.Post post) {
        String language = language(post);
        ConversationId id = conversations.start(
                new NewThread(account.channel(), author.id(), author.author().handle(), account.topic(), language),
                channelPost(account, post));
        thread.heldIn(id, language);
        store.add(
                new ThreadConversation(id, thread.id(), post.postId(), notLaterThanNow(post.at()), account.promise()));
        remember(account, id, post);
    }

    private void remember(Account account, ConversationId id, Incoming.Post post) {
        store.add(ThreadMessage.theirs(account.id(), post.postId(), id, post.at()));
    }

    private static ChannelPost channelPost(Account account, Incoming.Post post) {
        return new ChannelPost(ThreadMessage.clientId(account.id(), post.postId()), post.text(), post.at());
    }

    private static String language(Incoming.Post post) {
        return LanguageRule.of(post.text(), post.language());
    }

    /** The channel's clock may be ahead of ours. */
    private OffsetDateTime notLaterThanNow(OffsetDateTime at) {
        OffsetDateTime now = time.now();
        return at.isAfter(now) ? now : at;
    }
}
