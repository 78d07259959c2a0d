package id.amanchat.bench.product;

import id.amanchat.bench.client.Network;
import id.amanchat.bench.journal.OpenJournal;
import id.amanchat.bench.journal.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/**
 * Customers who sign in, open the chat page with its socket, and do nothing. To sign in costs a slow hash, so that not all
 * of them are different people: each has several devices, every one with a session, a page and a socket of its own.
 */
public final class Idlers implements AutoCloseable {
    private static final int AT_A_TIME = 4;

    /** A server that is busy hashing for others asks to come again. */
    private static final int TRIES = 5;

    private final List<Someone> devices = new ArrayList<>();
    private final OpenJournal journal = new OpenJournal();
    private final List<Events> sockets = new ArrayList<>();

    /** @param count devices in all; the first of each person before the second of anybody */
    public Idlers(List<Person> people, int count, Network network, String origin) {
        var phones =
                people.stream().map(person -> new Phone(person.totpSecret())).toList();
        for (var i = 0; i < count; i++) {
            var person = i % people.size();
            devices.add(new Someone(people.get(person), phones.get(person), network, origin));
        }
    }

    /** All of them are there, and only their sockets are open. */
    public void come() {
        var threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            devices.stream()
                    .map(device -> CompletableFuture.runAsync(() -> come(device), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        } finally {
            threads.shutdown();
        }
    }

    private void come(Someone device) {
        signIn(device);
        var page = device.openPage("/chat/conversation");
        var events = new Events(Side.CUSTOMER, journal, type -> {});
        events.open(device, page);
        device.close();
        synchronized (sockets) {
            sockets.add(events);
        }
    }

    private static void signIn(Someone device) {
        for (var tries = 1; ; tries++) {
            try {
                device.signIn();
                return;
            } catch (IllegalStateException refused) {
                if (tries == TRIES) {
                    throw refused;
                }
            }
        }
    }

    public int count() {
        return devices.size();
    }

    /** How many sockets have ended by themselves. */
    public long gone() {
        return sockets.stream().filter(socket -> !socket.isOpen()).count();
    }

    @Override
    public void close() {
        sockets.forEach(Events::close);
        devices.forEach(Someone::close);
    }
}
