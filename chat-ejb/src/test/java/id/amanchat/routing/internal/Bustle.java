package id.amanchat.routing.internal;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.conversation.ConversationFixture;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.RequestAnswer;
import id.amanchat.routing.AgentDesk;
import id.amanchat.routing.Availability;
import id.amanchat.routing.TransferTo;
import id.amanchat.routing.Transfers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A floor on which things happen at random: five customers, three agents of different capacity, two queues. */
final class Bustle {

    private static final List<String> QUEUES = List.of("cards", "fraud");

    private final DoorBench bench;
    private final FloorFixture floor;
    private final List<Somebody> customers;
    private final List<Somebody> agents = new ArrayList<>();
    private final Set<Somebody> connected = new HashSet<>();
    private final List<ConversationId> conversations = new ArrayList<>();

    Bustle(DoorBench bench) {
        this.bench = bench;
        this.floor = new FloorFixture(bench);
        QUEUES.forEach(floor::queue);
        customers = IntStream.range(0, 5)
                .mapToObj(each -> PersonFixture.customer(bench, "customer-" + each))
                .toList();
        IntStream.range(0, 3).forEach(each -> come(floor.agent("agent-" + each, each + 1)));
        QUEUES.forEach(queue -> floor.set(queue, "pickable", true));
    }

    private void come(Somebody agent) {
        agents.add(agent);
        connected.add(agent);
    }

    List<ConversationId> conversations() {
        return conversations;
    }

    List<Somebody> agents() {
        return agents;
    }

    FloorFixture floor() {
        return floor;
    }

    void happen(Act act) {
        Somebody customer = customers.get(act.who() % customers.size());
        Somebody agent = agents.get(act.who() % agents.size());
        switch (act.kind()) {
            case REQUEST -> request(customer, QUEUES.get(act.which() % QUEUES.size()));
            case DISPATCH -> floor.dispatch();
            case ACCEPT -> one(floor.offered(agent), act).ifPresent(chat -> floor.accept(agent, chat));
            case DECLINE -> one(floor.offered(agent), act).ifPresent(chat -> floor.decline(agent, chat));
            case PICK -> one(conversations, act).ifPresent(chat -> desk(agent, desk -> desk.pick(chat)));
            case PASS_TIME -> pass(Duration.ofSeconds(1 + act.which() * 9L));
            case DISCONNECT -> disconnect(agent);
            case CONNECT -> connect(agent);
            case GO_AWAY -> floor.choose(agent, Availability.AWAY);
            case GO_ONLINE -> floor.choose(agent, Availability.ONLINE);
            case CUSTOMER_WRITES -> current(customer).ifPresent(chat -> write(customer, chat));
            case AGENT_WRITES -> chat(agent, act).ifPresent(chat -> write(agent, chat));
            case HOLD -> chat(agent, act).ifPresent(chat -> desk(agent, desk -> desk.hold(chat)));
            case HAND_TO_COLLEAGUE ->
                chat(agent, act)
                        .ifPresent(chat -> hand(
                                agent, chat, new TransferTo.Agent(colleague(act).id()), act));
            case HAND_TO_QUEUE ->
                chat(agent, act)
                        .ifPresent(chat -> hand(agent, chat, new TransferTo.Line(QUEUES.get(act.which() % 2)), act));
            case TAKE_TRANSFER_BACK ->
                chat(agent, act).ifPresent(chat -> transfers(agent, door -> door.withdraw(chat)));
            case COMPLETE_TRANSFER -> chat(agent, act).ifPresent(chat -> transfers(agent, door -> door.complete(chat)));
            case CUSTOMER_ENDS -> current(customer).ifPresent(chat -> end(customer, chat));
            case AGENT_ENDS -> chat(agent, act).ifPresent(chat -> end(agent, chat));
        }
    }

    private Somebody colleague(Act act) {
        return agents.get((act.who() + 1 + act.which()) % agents.size());
    }

    private Optional<ConversationId> chat(Somebody agent, Act act) {
        return one(floor.assigned(agent), act);
    }

    private static <T> Optional<T> one(List<T> some, Act act) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(act.which() % some.size()));
    }

    private void request(Somebody customer, String queue) {
        RequestAnswer answer = ConversationFixture.as(
                bench, customer, Conversations.class, door -> door.request(queue, "id", "Halo, saya butuh bantuan."));
        if (answer instanceof RequestAnswer.Started started) {
            conversations.add(started.id());
        }
    }

    private Optional<ConversationId> current(Somebody customer) {
        return ConversationFixture.as(
                bench, customer, Conversations.class, door -> door.findCurrent().map(view -> view.id()));
    }

    private void write(Somebody author, ConversationId chat) {
        ConversationFixture.post(bench, author, chat, "Baik.");
    }

    private void hand(Somebody agent, ConversationId chat, TransferTo to, Act act) {
        transfers(agent, door -> door.propose(chat, to, "Mohon dibantu.", act.which() % 3 == 0));
    }

    /** What a wake-up call does after a conversation is over. */
    private void end(Somebody somebody, ConversationId chat) {
        ConversationFixture.as(bench, somebody, Conversations.class, door -> door.end(chat));
        bench.get(EndingOffers.class).clear(chat);
    }

    private void disconnect(Somebody agent) {
        connected.remove(agent);
        floor.disconnect(agent);
    }

    private void connect(Somebody agent) {
        connected.add(agent);
        floor.connect(agent);
    }

    /** In steps shorter than a connection's lease, with all that the server does by itself meanwhile but offering. */
    void pass(Duration time) {
        for (Duration left = time; !left.isNegative() && !left.isZero(); left = left.minusSeconds(10)) {
            bench.pass(left.toSeconds() < 10 ? left : Duration.ofSeconds(10));
            connected.forEach(floor::connect);
            floor.expire();
            floor.sweep();
        }
    }

    /** Two more agents with nothing to do come, and everybody takes what is offered, until nobody waits any more. */
    void settle() {
        come(floor.agent("helper-1", 10));
        come(floor.agent("helper-2", 10));
        for (int round = 0; round < 12; round++) {
            pass(Duration.ofSeconds(21));
            floor.dispatch();
            agents.forEach(agent -> List.copyOf(floor.offered(agent)).forEach(chat -> floor.accept(agent, chat)));
        }
    }

    private <T> T desk(Somebody agent, Function<AgentDesk, T> work) {
        return floor.asAgent(agent, work);
    }

    private <T> T transfers(Somebody agent, Function<Transfers, T> work) {
        return ConversationFixture.as(bench, agent, Transfers.class, work);
    }
}
