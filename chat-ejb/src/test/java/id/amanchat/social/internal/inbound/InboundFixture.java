package id.amanchat.social.internal.inbound;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.HandChannels;
import id.amanchat.conversation.Channel;
import id.amanchat.conversation.ChannelThreads;
import id.amanchat.conversation.ClosedBecause;
import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.MessageView;
import id.amanchat.routing.Queues;
import id.amanchat.routing.Topic;
import id.amanchat.social.AccountId;
import id.amanchat.social.Audience;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.AccountFixture;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.OwnPost;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A connected account, what people write to it, and what stands in our conversations afterwards. */
final class InboundFixture {

    final ScriptedChannel channel = new ScriptedChannel();

    private final DoorBench bench;
    private final AccountId account;

    InboundFixture(DoorBench bench) {
        this.bench = bench;
        asSystem(() -> {
            bench.get(Queues.class).put(new Topic("social", "Social media", "Media sosial"), null, 1);
            return null;
        });
        account = AccountFixture.connected(bench, Channel.MASTODON);
        bench.get(HandChannels.class).put(channel);
        // The clock stands: a moment after the account was connected.
        bench.pass(Duration.ofSeconds(1));
    }

    AccountId id() {
        return account;
    }

    Account account() {
        return bench.get(Accounts.class).find(account).orElseThrow();
    }

    /** A second passes with each. */
    Incoming.Post post(String handle, String thread, String postId, String text) {
        return post(Audience.PUBLIC, handle, thread, postId, text);
    }

    Incoming.Post post(Audience audience, String handle, String thread, String postId, String text) {
        bench.pass(Duration.ofSeconds(1));
        return new Incoming.Post(
                "mention " + postId,
                audience,
                postId,
                thread,
                Optional.empty(),
                new Incoming.Author("id of " + handle, handle, "Name of " + handle),
                text,
                Optional.empty(),
                bench.clock().now());
    }

    Incoming.Deleted deletion(String postId) {
        bench.pass(Duration.ofSeconds(1));
        return new Incoming.Deleted("deletion " + postId, postId, bench.clock().now());
    }

    Incoming.Own own(String postId, String text) {
        bench.pass(Duration.ofSeconds(1));
        return new Incoming.Own(
                "own " + postId,
                new OwnPost(
                        postId,
                        Audience.PUBLIC,
                        Optional.empty(),
                        text,
                        bench.clock().now(),
                        "https://channel.example/" + postId));
    }

    /** Stored, and worked off at once. */
    void arrive(Incoming... events) {
        bench.get(Arrivals.class).store(account, List.of(events));
        workOff();
    }

    void workOff() {
        bench.get(InboundBell.class).ring(account);
    }

    /** Of all threads, oldest first. */
    List<ThreadConversation> conversations() {
        return bench.inTransaction(() -> bench.em()
                .createQuery("select c from ThreadConversation c order by c.askedAt", ThreadConversation.class)
                .getResultList());
    }

    ThreadConversation only() {
        List<ThreadConversation> all = conversations();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " conversations");
        }
        return all.get(0);
    }

    List<String> texts(ConversationId id) {
        return messages(id).stream().map(MessageView::text).toList();
    }

    List<MessageView> messages(ConversationId id) {
        return asSystem(() -> bench.get(ChannelThreads.class).posts(id));
    }

    ConversationState state(ConversationId id) {
        return asSystem(
                () -> bench.get(ConversationFlow.class).find(id).orElseThrow().state());
    }

    void close(ConversationId id) {
        asSystem(() -> bench.get(ConversationFlow.class).close(id, ClosedBecause.AGENT_ENDED));
    }

    ChannelThread thread(ConversationId id) {
        return bench.inTransaction(() -> bench.get(Threads.class).find(id).orElseThrow());
    }

    /** As if our answer had gone out. */
    void answered(ConversationId id, String postId) {
        bench.pass(Duration.ofSeconds(1));
        bench.inTransaction(() -> bench.get(Threads.class)
                .answered(
                        id,
                        UUID.randomUUID(),
                        new OwnPost(
                                postId,
                                Audience.PUBLIC,
                                Optional.empty(),
                                "Halo",
                                bench.clock().now(),
                                "https://channel.example/" + postId)));
    }

    <T> T asSystem(java.util.concurrent.Callable<T> work) {
        bench.beSystem();
        try {
            return bench.inTransaction(work);
        } finally {
            bench.beNobody();
        }
    }

    long count(String entity) {
        return bench.inTransaction(() -> bench.em()
                .createQuery("select count(*) from " + entity, Long.class)
                .getSingleResult());
    }
}
