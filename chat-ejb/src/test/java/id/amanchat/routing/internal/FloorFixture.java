package id.amanchat.routing.internal;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.conversation.ConversationFixture;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.RequestAnswer;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.routing.AgentDesk;
import id.amanchat.routing.Agents;
import id.amanchat.routing.Availability;
import id.amanchat.routing.OfferId;
import id.amanchat.routing.Queues;
import id.amanchat.routing.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A floor on the bench: queues, agents who are there, and customers who ask, all by the doors. */
final class FloorFixture {

    private final DoorBench bench;

    FloorFixture(DoorBench bench) {
        this.bench = bench;
    }

    /** A queue for the topic of its name; asks for the skill of its name where that is wanted. */
    void queue(String key, boolean asksForSkill) {
        bench.beSystem();
        bench.get(Queues.class).put(new Topic(key, key, key), asksForSkill ? key : null, 0);
        bench.beNobody();
    }

    void queue(String key) {
        queue(key, false);
    }

    /** Sets a column of a queue as an administrator would. */
    void set(String queue, String what, Object value) {
        bench.inTransaction(() -> bench.em()
                .createQuery("update Queue q set q." + what + " = :value where q.key = :queue")
                .setParameter("value", value)
                .setParameter("queue", queue)
                .executeUpdate());
    }

    /** Online and connected. */
    Somebody agent(String name, int capacity, String... skills) {
        return agent(name, capacity, Set.of("en", "id"), skills);
    }

    Somebody agent(String name, int capacity, Set<String> languages, String... skills) {
        Somebody agent = PersonFixture.staff(bench, name, Role.AGENT);
        bench.beSystem();
        bench.get(Agents.class).register(agent.id(), capacity, Set.of(skills), languages);
        bench.beNobody();
        connect(agent);
        choose(agent, Availability.ONLINE);
        return agent;
    }

    void connect(Somebody agent) {
        bench.get(ConnectionLedger.class).opened(agent.id());
    }

    void disconnect(Somebody agent) {
        bench.get(ConnectionLedger.class).closed(agent.id());
    }

    /** The server says in time that they are still there. */
    void heartbeat(Somebody... agents) {
        bench.get(ConnectionLedger.class)
                .renew(java.util.stream.Stream.of(agents).map(Somebody::id).toList());
    }

    void choose(Somebody agent, Availability availability) {
        asAgent(agent, desk -> {
            desk.choose(availability, Optional.empty());
            return true;
        });
    }

    /** A new customer asks in Indonesian. */
    ConversationId asks(String name, String topic) {
        return asks(PersonFixture.customer(bench, name), topic, "id");
    }

    ConversationId asks(Somebody customer, String topic, String language) {
        RequestAnswer answer = ConversationFixture.as(
                bench,
                customer,
                Conversations.class,
                door -> door.request(topic, language, "Halo, saya butuh bantuan."));
        return ((RequestAnswer.Started) answer).id();
    }

    void dispatch() {
        bench.get(Dispatcher.class).dispatch();
    }

    /** A turn of the sweeper, without its dispatching. */
    void sweep() {
        bench.get(LostAgents.class).sweep();
        bench.get(LookingAfterWaiting.class).sweep();
    }

    void expire() {
        bench.get(SweeperSteps.class)
                .expired()
                .forEach(offer -> bench.get(EndingOffers.class)
                        .end(offer, id.amanchat.routing.OfferOutcome.EXPIRED)
                        .ifPresent(bench.get(ChoosingAvailability.class)::awayIfSilent));
    }

    /** Conversations that are offered to an agent now. */
    List<ConversationId> offered(Somebody agent) {
        return running(agent).stream().map(Offer::conversation).toList();
    }

    OfferId offer(Somebody agent, ConversationId conversation) {
        return running(agent).stream()
                .filter(offer -> offer.conversation().equals(conversation))
                .map(Offer::id)
                .findFirst()
                .orElseThrow();
    }

    private List<Offer> running(Somebody agent) {
        return bench.inTransaction(() -> bench.get(OfferStore.class).running(agent.id()));
    }

    Optional<ConversationId> accept(Somebody agent, ConversationId conversation) {
        OfferId offer = offer(agent, conversation);
        return asAgent(agent, desk -> desk.accept(offer));
    }

    void decline(Somebody agent, ConversationId conversation) {
        OfferId offer = offer(agent, conversation);
        asAgent(agent, desk -> {
            desk.decline(offer, Optional.of("busy"));
            return true;
        });
    }

    <T> T asAgent(Somebody agent, java.util.function.Function<AgentDesk, T> work) {
        return ConversationFixture.as(bench, agent, AgentDesk.class, work);
    }

    ConversationState state(ConversationId id) {
        return ConversationFixture.flow(
                bench, flow -> flow.find(id).orElseThrow().state());
    }

    Optional<Waiting> waiting(ConversationId id) {
        return bench.inTransaction(() -> bench.get(RoutingStore.class).findWaiting(id));
    }

    AgentState agentState(Somebody agent) {
        return bench.inTransaction(
                () -> bench.get(RoutingStore.class).findAgent(agent.id()).orElseThrow());
    }

    /** Must be called in a transaction. */
    void agentBusySince(Somebody agent, java.time.OffsetDateTime time) {
        bench.get(RoutingStore.class).findLockedAgent(agent.id()).orElseThrow().busyNow(time);
    }

    List<ConversationId> assigned(Somebody agent) {
        return bench.inTransaction(() -> bench.get(RoutingStore.class).assigned(agent.id()));
    }

    int load(Somebody agent) {
        return bench.inTransaction(() -> bench.get(Loads.class).of(agent.id()));
    }

    static PersonId somebodyElse() {
        return new PersonId(UUID.randomUUID());
    }
}
