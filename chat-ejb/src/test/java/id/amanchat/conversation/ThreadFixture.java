package id.amanchat.conversation;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.Queues;
import id.amanchat.routing.Topic;
import java.util.UUID;
import java.util.function.Function;

/** Threads on a channel, as the room of social channels starts and fills them. */
public final class ThreadFixture {

    private ThreadFixture() {}

    /** Of a new author, with a first post that has nothing in it but these words. */
    public static ConversationId thread(DoorBench bench, String handle, String text) {
        return thread(bench, new PersonId(UUID.randomUUID()), handle, post(bench, text));
    }

    public static ConversationId thread(DoorBench bench, PersonId author, String handle, ChannelPost first) {
        if (PersonFixture.count(bench, "Queue q where q.key = 'social'") == 0) {
            bench.beSystem();
            bench.get(Queues.class).put(new Topic("social", "Social media", "Media sosial"), null, 1);
        }
        return threads(
                bench, threads -> threads.start(new NewThread(Channel.X, author, handle, "social", "id"), first));
    }

    /** Written now, for the first time. */
    public static ChannelPost post(DoorBench bench, String text) {
        return new ChannelPost(
                new ClientId(UUID.randomUUID()), text, bench.clock().now());
    }

    /** Does something as the application itself, in a transaction of its own. */
    public static <T> T threads(DoorBench bench, Function<ChannelThreads, T> work) {
        bench.beSystem();
        try {
            return bench.inTransaction(() -> work.apply(bench.get(ChannelThreads.class)));
        } finally {
            bench.beNobody();
        }
    }
}
