package id.amanchat.bench.product;

import id.amanchat.bench.client.Network;
import id.amanchat.bench.journal.OpenJournal;
import id.amanchat.bench.load.Talk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** All the customers and agents of a run, signed in, connected and talking to one another. For one thread. */
public final class Branch implements AutoCloseable {
    private static final Duration UNTIL_ALL_ARE_ACCEPTED = Duration.ofMinutes(3);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final String TOPIC = "accounts";

    private final OpenJournal journal = new OpenJournal();
    private final List<Customer> customers;
    private final List<Agent> agents;
    private final List<Talk> talks = new ArrayList<>();

    public Branch(List<Person> customers, List<Person> agents, Network network, String origin) {
        this.customers = customers.stream()
                .map(person -> new Customer(new Someone(person, network, origin), journal))
                .toList();
        this.agents = agents.stream()
                .map(person -> new Agent(new Someone(person, network, origin), journal))
                .toList();
    }

    /** Where all the sockets write what they bring. */
    public OpenJournal journal() {
        return journal;
    }

    /** Signs everyone in, one after the other, and says how long each took. */
    public List<Someone.SignInTimes> signIn() {
        return everyone(customers).map(Someone::signIn).toList();
    }

    /** Opens everybody's page and socket, and has every customer's chat accepted. */
    public void open() {
        agents.forEach(Agent::connect);
        customers.forEach(Customer::connect);
        var waiting = customers.stream()
                .map(customer -> new Waiting(
                        customer, customer.api().startConversation(TOPIC, "Selamat pagi, saya butuh bantuan.")))
                .toList();
        waiting.forEach(this::untilAccepted);
    }

    /** The first so many conversations. */
    public List<Talk> talks(int count) {
        return List.copyOf(talks.subList(0, Math.min(count, talks.size())));
    }

    /** The console of the agent who leads this conversation, with it in front. */
    public Console console(Talk talk) {
        return new Console(((ChatTalk) talk).agent().someone(), talk.conversation());
    }

    /** Nobody talks any more: each customer ends the conversation. */
    public void end() {
        talks.forEach(talk -> Someone.await(((ChatTalk) talk).customer().api().end(talk.conversation())));
        talks.clear();
    }

    /** As a page does by itself: opens again the sockets that were cut. */
    public void reconnect() {
        agents.stream().filter(agent -> !agent.connected()).forEach(Agent::connect);
        customers.stream().filter(customer -> !customer.connected()).forEach(Customer::connect);
    }

    /** After the server has been down everybody signs in and connects anew. */
    public void comeBack() {
        signIn();
        agents.forEach(Agent::connect);
        customers.forEach(Customer::connect);
    }

    /** The sequences of a conversation in the order in which the server tells them, page by page. */
    public List<Long> toldSequences(Talk talk, int pageSize) {
        var api = ((ChatTalk) talk).customer().api();
        var told = new ArrayList<Long>();
        for (var last = 0L; last >= 0; ) {
            var page = api.messagesAfter(talk.conversation(), last, pageSize);
            page.forEach(message -> told.add(message.path("sequence").asLong()));
            last = page.isEmpty() ? -1 : told.get(told.size() - 1);
        }
        return told;
    }

    private record Waiting(Customer customer, String conversation) {}

    private void untilAccepted(Waiting waiting) {
        var until = System.nanoTime() + UNTIL_ALL_ARE_ACCEPTED.toNanos();
        var state = waiting.customer().api().conversation(waiting.conversation());
        while (!state.path("state").asText().equals("OPEN")) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("No agent was offered this conversation in time: " + state);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            agents.forEach(agent -> agent.api().acceptOffers());
            state = waiting.customer().api().conversation(waiting.conversation());
        }
        var employee = state.path("agent").path("employeeId").asText();
        talks.add(new ChatTalk(waiting.conversation(), waiting.customer(), agent(employee)));
    }

    private Agent agent(String employeeId) {
        return agents.stream()
                .filter(agent -> agent.someone().person().employeeId().equals(employeeId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody here is " + employeeId));
    }

    private Stream<Someone> everyone(List<Customer> among) {
        return Stream.concat(
                among.stream().map(Customer::someone), agents.stream().map(Agent::someone));
    }

    @Override
    public void close() {
        customers.forEach(Customer::close);
        agents.forEach(Agent::close);
    }
}
