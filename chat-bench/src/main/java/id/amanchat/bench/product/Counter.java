package id.amanchat.bench.product;

import com.fasterxml.jackson.databind.JsonNode;
import id.amanchat.bench.client.Answer;
import id.amanchat.bench.client.Network;
import id.amanchat.bench.figures.Latency;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Customers who ask again and again, and a team to whom it is offered: each request is taken back as soon as somebody has
 * seen it offered. For one thread.
 */
public final class Counter implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOPIC = "accounts";

    private final List<Someone> customers;
    private final List<Desk> desks;
    private final BlockingQueue<Someone> free = new LinkedBlockingQueue<>();
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Map<String, Long> errors = new ConcurrentHashMap<>();
    /** What was seen offered: another desk, read a moment before, may still show it when the customer asks again. */
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    private volatile Latency latency = new Latency();

    private record Asked(Someone customer, long at) {}

    public Counter(List<Person> customers, List<Person> agents, Network network, String origin) {
        this.customers = customers.stream()
                .map(person -> new Someone(person, network, origin))
                .toList();
        this.desks = agents.stream()
                .map(person -> new Desk(new Someone(person, network, origin), this::see))
                .toList();
    }

    /** Signs everybody in; the team is connected and online. */
    public void open() {
        customers.forEach(customer -> {
            customer.signIn();
            customer.openPage("/chat/conversation");
            free.add(customer);
        });
        desks.forEach(desk -> {
            desk.someone().signIn();
            desk.connect();
            desk.be("ONLINE");
        });
    }

    /** What came of it: from the moment meant for asking until the push that showed the offer to an agent. */
    public record Asking(Latency latency, Map<String, Long> errors) {}

    /** So many requests a second, evenly, whatever the server makes of it. */
    public Asking ask(double perSecond, Duration time) {
        latency = new Latency();
        errors.clear();
        var start = System.nanoTime();
        var requests = Math.round(perSecond * time.toNanos() / 1e9);
        for (var number = 0L; number < requests; number++) {
            var intended = start + Math.round(number * 1e9 / perSecond);
            LockSupport.parkNanos(intended - System.nanoTime());
            ask(intended);
        }
        awaitAll();
        return new Asking(latency, Map.copyOf(errors));
    }

    /** Whether the team reads its desks when they change; it stays connected either way. */
    public void look(boolean whether) {
        desks.forEach(desk -> desk.look(whether));
    }

    private void ask(long at) {
        var customer = nextFree();
        asked.put(customer.person().name(), new Asked(customer, at));
        new Api(customer).ask(TOPIC).whenComplete((answer, failure) -> {
            if (failure != null || answer.status() != 201) {
                count("request", answer, failure);
                freed(customer);
            }
        });
    }

    private void see(Desk.Seen look) {
        for (JsonNode offer : look.desk().path("offers")) {
            var conversation = offer.path("conversation").asText();
            var name = offer.path("customer").path("name").asText();
            if (asked.containsKey(name) && seen.add(conversation)) {
                var found = asked.remove(name);
                latency.record(look.pushedAt() - found.at());
                new Api(found.customer())
                        .end(conversation)
                        .whenComplete((answer, failure) -> ended(found.customer(), answer, failure));
            }
        }
    }

    private void ended(Someone customer, Answer answer, Throwable failure) {
        if (failure != null || answer.status() != 204) {
            count("end", answer, failure);
        }
        free.add(customer);
    }

    private void count(String what, Answer answer, Throwable failure) {
        var words = failure == null ? "answered " + answer.status() : failure.toString();
        errors.merge(what + " " + words, 1L, Long::sum);
    }

    private void freed(Someone customer) {
        if (asked.remove(customer.person().name()) != null) {
            free.add(customer);
        }
    }

    private Someone nextFree() {
        try {
            var customer = free.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (customer == null) {
                throw new IllegalStateException("Nobody's request was offered in time: " + asked.keySet());
            }
            return customer;
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", cause);
        }
    }

    private void awaitAll() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (free.size() < customers.size()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Nobody's request was offered in time: " + asked.keySet());
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() {
        customers.forEach(Someone::close);
        desks.forEach(Desk::close);
    }
}
