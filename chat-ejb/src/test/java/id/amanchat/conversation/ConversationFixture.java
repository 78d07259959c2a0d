package id.amanchat.conversation;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.identity.Badge;
import id.amanchat.identity.Role;
import id.amanchat.routing.Queues;
import id.amanchat.routing.Topic;
import java.util.UUID;
import java.util.function.Function;

/** Conversations to work with on the bench: made and moved as the application does it. */
public final class ConversationFixture {

    private ConversationFixture() {}

    /** A conversation of that customer that waits, with its first message. */
    public static ConversationId waiting(DoorBench bench, Somebody customer) {
        bench.beSystem();
        bench.get(Queues.class).put(new Topic("cards", "Cards", "Kartu"), null, 1);
        RequestAnswer answer =
                as(bench, customer, Conversations.class, door -> door.request("cards", "id", "Kartu saya tertelan."));
        return ((RequestAnswer.Started) answer).id();
    }

    /** The same, answered by that agent. */
    public static ConversationId open(DoorBench bench, Somebody customer, Somebody agent) {
        ConversationId id = waiting(bench, customer);
        flow(bench, flow -> flow.open(id, badge(agent)));
        return id;
    }

    /** What everybody in a conversation may know of them. */
    public static Badge badge(Somebody person) {
        return new Badge(
                person.id(),
                "Name of " + person.username(),
                person.role() == Role.CUSTOMER ? null : "E-" + person.username());
    }

    /** Does something as the application itself, in a transaction of its own. */
    public static <T> T flow(DoorBench bench, Function<ConversationFlow, T> work) {
        bench.beSystem();
        try {
            return bench.inTransaction(() -> work.apply(bench.get(ConversationFlow.class)));
        } finally {
            bench.beNobody();
        }
    }

    /** Writes a message as that person. */
    public static PostAnswer post(DoorBench bench, Somebody person, ConversationId id, String text) {
        return post(bench, person, id, UUID.randomUUID(), text);
    }

    /** The same under that client id. */
    public static PostAnswer post(DoorBench bench, Somebody person, ConversationId id, UUID clientId, String text) {
        return as(bench, person, Conversations.class, door -> door.post(id, new ClientId(clientId), text));
    }

    /** Asks a door as that person. */
    public static <D, T> T as(DoorBench bench, Somebody person, Class<D> door, Function<D, T> work) {
        bench.be(person.id(), person.role());
        try {
            return work.apply(bench.get(door));
        } finally {
            bench.beNobody();
        }
    }
}
