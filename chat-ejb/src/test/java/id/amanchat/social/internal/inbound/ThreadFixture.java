package id.amanchat.social.internal.inbound;

import id.amanchat.bench.DoorBench;
import id.amanchat.conversation.ChannelPost;
import id.amanchat.conversation.ChannelThreads;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.NewThread;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.Queues;
import id.amanchat.routing.Topic;
import id.amanchat.social.AccountId;
import id.amanchat.social.Audience;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.channel.Incoming;
import java.time.OffsetDateTime;

/** Threads to be on the bench, as if somebody had written to the bank's account. */
public final class ThreadFixture {

    private ThreadFixture() {}

    /** One that waits. The author's handle says who writes; the post's id is "post-" and the handle. */
    public static ConversationId waiting(DoorBench bench, AccountId account, Audience audience, String handle) {
        bench.beSystem();
        try {
            bench.get(Queues.class).put(new Topic("social", "Social media", "Media sosial"), null, 1);
            return bench.inTransaction(() -> make(bench, account, audience, handle));
        } finally {
            bench.beNobody();
        }
    }

    private static ConversationId make(DoorBench bench, AccountId id, Audience audience, String handle) {
        Account account = bench.get(Accounts.class).find(id).orElseThrow();
        OffsetDateTime now = bench.clock().now();
        SocialAuthor author = new SocialAuthor(
                account.channel(),
                account.server(),
                new Incoming.Author("remote-" + handle, handle, "Who is " + handle));
        ThreadStore store = bench.get(ThreadStore.class);
        store.add(author);
        String post = "post-" + handle;
        SocialThread thread = new SocialThread(id, author.id(), post, audience, "id");
        ConversationId conversation = bench.get(ChannelThreads.class)
                .start(
                        new NewThread(account.channel(), author.id(), handle, account.topic(), "id"),
                        new ChannelPost(ThreadMessage.clientId(id, post), "Kartu saya tertelan, tolong.", now));
        thread.heldIn(conversation, "id");
        store.add(thread);
        store.add(new ThreadConversation(conversation, thread.id(), post, now, account.promise()));
        store.add(ThreadMessage.theirs(id, post, conversation, now));
        return conversation;
    }

    /** Its author asks the bank to be quiet. */
    public static void optOut(DoorBench bench, ConversationId id) {
        bench.inTransaction(() -> {
            ThreadStore store = bench.get(ThreadStore.class);
            PersonId author =
                    store.getThread(store.findConversation(id).orElseThrow()).author();
            store.findAuthor(author).orElseThrow().optOut(bench.clock().now());
        });
    }
}
