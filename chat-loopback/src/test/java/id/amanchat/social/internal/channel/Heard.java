package id.amanchat.social.internal.channel;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** Listens to a channel on a thread of its own, until it is closed. */
final class Heard implements SocialChannel.Listener, AutoCloseable {

    private final List<Incoming> events = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Optional<ChannelTrouble.Kind>> end = new CompletableFuture<>();
    private volatile boolean isConnected;
    private volatile boolean isWanted = true;

    static Heard on(SocialChannel channel, Access access) {
        Heard heard = new Heard();
        Thread thread = new Thread(() -> heard.listen(channel, access));
        thread.setDaemon(true);
        thread.start();
        return heard;
    }

    private void listen(SocialChannel channel, Access access) {
        try {
            channel.listen(access, this);
            end.complete(Optional.empty());
        } catch (ChannelTrouble e) {
            end.complete(Optional.of(e.kind()));
        } catch (RuntimeException e) {
            end.completeExceptionally(e);
        }
    }

    Heard connectedNow() {
        await().until(() -> isConnected);
        return this;
    }

    /** Waits for such an event. */
    Incoming event(Predicate<Incoming> wanted) {
        await().until(() -> events.stream().anyMatch(wanted));
        return events.stream().filter(wanted).findFirst().orElseThrow();
    }

    /** Waits until the line is broken; what was wrong, if the adapter says so. */
    Optional<ChannelTrouble.Kind> end() {
        await().until(end::isDone);
        return end.join();
    }

    List<Incoming> events() {
        return events;
    }

    @Override
    public void connected() {
        isConnected = true;
    }

    @Override
    public void heard(Incoming event) {
        events.add(event);
    }

    @Override
    public boolean wanted() {
        return isWanted;
    }

    @Override
    public void close() {
        isWanted = false;
    }
}
