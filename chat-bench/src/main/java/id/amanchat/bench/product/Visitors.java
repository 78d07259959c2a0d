package id.amanchat.bench.product;

import id.amanchat.bench.client.Network;
import id.amanchat.bench.figures.Latency;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** People who only sign in and open one page: to see what that leaves in the server's memory. */
public final class Visitors implements AutoCloseable {
    private final List<Someone> people;
    private final String page;

    /** @param page the page they open */
    public Visitors(List<Person> people, String page, Network network, String origin) {
        this.people = people.stream()
                .map(person -> new Someone(person, network, origin))
                .toList();
        this.page = page;
    }

    public int count() {
        return people.size();
    }

    public void signIn() {
        people.forEach(Someone::signIn);
        hangUp();
    }

    /** All of them sign in, so many at a time. */
    public Latency signIn(int atATime) {
        var latency = new Latency();
        var threads = Executors.newFixedThreadPool(atATime);
        try {
            people.stream()
                    .map(someone -> CompletableFuture.runAsync(
                            () -> latency.record(someone.signIn().allNanos()), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        } finally {
            threads.shutdown();
        }
        hangUp();
        return latency;
    }

    public void openPage() {
        people.forEach(someone -> someone.openPage(page));
        hangUp();
    }

    /** Connections hold memory of their own, which is not the session's; they open themselves again when needed. */
    private void hangUp() {
        people.forEach(Someone::close);
    }

    @Override
    public void close() {
        hangUp();
    }
}
