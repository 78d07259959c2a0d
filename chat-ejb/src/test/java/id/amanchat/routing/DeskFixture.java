package id.amanchat.routing;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationView;
import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.RequestAnswer;
import id.amanchat.conversation.StepKind;
import id.amanchat.conversation.StepView;
import id.amanchat.identity.Role;
import id.amanchat.routing.internal.ConnectionLedger;
import id.amanchat.routing.internal.DesertedSweep;
import id.amanchat.routing.internal.Dispatcher;
import id.amanchat.routing.internal.EndingOffers;
import id.amanchat.routing.internal.LostAgents;
import id.amanchat.routing.internal.SilenceSweep;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Agents at their desks, and customers who ask them; with one queue, "cards", and a second one, "loans". */
final class DeskFixture {

    private final DoorBench bench;

    DeskFixture(DoorBench bench) {
        this.bench = bench;
        put("cards");
        put("loans");
        word("routing_reason (kind, code", "'DECLINE', 'busy'");
        word("routing_outcome (code", "'solved'");
    }

    /** The tables start empty: words that the migrations bring are put back. */
    void word(String into, String values) {
        bench.inTransaction(() -> bench.em()
                .createNativeQuery("insert into " + into + ", name_en, name_id, position, active) values (" + values
                        + ", 'English', 'Indonesia', 1, true)")
                .executeUpdate());
    }

    private void put(String queue) {
        bench.beSystem();
        bench.get(Queues.class).put(new Topic(queue, queue + " (en)", queue + " (id)"), null, 1);
        bench.beNobody();
    }

    /** Sets something of a queue, as its administrator would. */
    void setQueue(String queue, String what, Object value) {
        bench.inTransaction(() -> bench.em()
                .createNativeQuery("update routing_queue set " + what + " = :value where queue = :queue")
                .setParameter("value", value)
                .setParameter("queue", queue)
                .executeUpdate());
    }

    /** Somebody who takes so many chats, connected and not online yet. */
    Somebody newAgent(String name, int capacity) {
        Somebody agent = PersonFixture.staff(bench, name, Role.AGENT);
        bench.beSystem();
        bench.get(Agents.class).register(agent.id(), capacity, Set.of(), Set.of("en", "id"));
        bench.get(ConnectionLedger.class).opened(agent.id());
        bench.beNobody();
        return agent;
    }

    /** The same, online. */
    Somebody agent(String name, int capacity) {
        Somebody agent = newAgent(name, capacity);
        choose(agent, Availability.ONLINE);
        return agent;
    }

    Somebody agent(String name) {
        return agent(name, 3);
    }

    /** A new customer asks. */
    ConversationId request(String customer) {
        return request(PersonFixture.withoutFactor(bench, customer), "cards");
    }

    ConversationId request(Somebody customer, String topic) {
        return ((RequestAnswer.Started)
                        as(customer, Conversations.class, door -> door.request(topic, "en", "My card is gone.")))
                .id();
    }

    /** A new customer asks, and that agent, who alone is there, accepts. */
    ConversationId chat(String customer, Somebody agent) {
        ConversationId id = request(customer);
        dispatch();
        accept(agent, id);
        return id;
    }

    /** Accepts what was offered of this conversation. */
    boolean accept(Somebody agent, ConversationId id) {
        OfferView offer = desk(agent).offers().stream()
                .filter(each -> each.line().id().equals(id))
                .findFirst()
                .orElseThrow();
        return atDesk(agent, door -> door.accept(offer.id())).isPresent();
    }

    void decline(Somebody agent, ConversationId id, String reason) {
        OfferId offer = desk(agent).offers().stream()
                .filter(each -> each.line().id().equals(id))
                .findFirst()
                .orElseThrow()
                .id();
        atDesk(agent, door -> {
            door.decline(offer, java.util.Optional.of(reason));
            return null;
        });
    }

    DeskView desk(Somebody agent) {
        return atDesk(agent, AgentDesk::view);
    }

    /** The chats on an agent's desk. */
    List<ConversationId> chats(Somebody agent) {
        return desk(agent).chats().stream().map(chat -> chat.line().id()).toList();
    }

    <T> T atDesk(Somebody agent, Function<AgentDesk, T> work) {
        return as(agent, AgentDesk.class, work);
    }

    <T> T transfers(Somebody agent, Function<Transfers, T> work) {
        return as(agent, Transfers.class, work);
    }

    /** Whether something came of it. */
    boolean did(Somebody agent, Predicate<Transfers> work) {
        return transfers(agent, work::test);
    }

    void say(Somebody person, ConversationId id, String text) {
        as(person, Conversations.class, door -> door.post(id, new ClientId(UUID.randomUUID()), text));
    }

    <D, T> T as(Somebody person, Class<D> door, Function<D, T> work) {
        bench.be(person.id(), person.role());
        try {
            return work.apply(bench.get(door));
        } finally {
            bench.beNobody();
        }
    }

    void dispatch() {
        asSystem(Dispatcher.class, Dispatcher::dispatch);
    }

    /** What the consumer does after the commit of a closing. */
    void clearUp(ConversationId id) {
        asSystem(EndingOffers.class, door -> door.clear(id));
    }

    <D> void asSystem(Class<D> door, Consumer<D> work) {
        bench.beSystem();
        try {
            work.accept(bench.get(door));
        } finally {
            bench.beNobody();
        }
    }

    /** As the application sees it. */
    ConversationView view(ConversationId id) {
        bench.beSystem();
        try {
            return bench.inTransaction(
                    () -> bench.get(ConversationFlow.class).find(id).orElseThrow());
        } finally {
            bench.beNobody();
        }
    }

    /** Kinds of what happened between the messages, as that person sees it. */
    List<StepKind> steps(Somebody person, ConversationId id) {
        return as(person, Conversations.class, door -> door.steps(id, 0)).orElse(List.of()).stream()
                .map(StepView::kind)
                .toList();
    }

    Somebody supervisor(String name) {
        return PersonFixture.staff(bench, name, Role.SUPERVISOR);
    }

    <T> T board(Somebody supervisor, Function<SupervisorDesk, T> work) {
        return as(supervisor, SupervisorDesk.class, work);
    }

    /** What the sweeper does about silences. */
    void sweepSilences() {
        asSystem(SilenceSweep.class, SilenceSweep::sweep);
    }

    /** What the sweeper does about connections that are lost. */
    void sweepLost() {
        asSystem(LostAgents.class, LostAgents::sweep);
        asSystem(DesertedSweep.class, DesertedSweep::sweep);
    }

    void disconnect(Somebody agent) {
        asSystem(ConnectionLedger.class, ledger -> ledger.closed(agent.id()));
    }

    /** Chooses as that agent. */
    void choose(Somebody agent, Availability availability) {
        atDesk(agent, desk -> {
            desk.choose(availability);
            return null;
        });
    }

    /** Somebody whose connection stays, while time passes. */
    void pass(Duration time, Somebody... connected) {
        bench.pass(time);
        for (Somebody each : connected) {
            asSystem(ConnectionLedger.class, ledger -> ledger.opened(each.id()));
        }
    }
}
