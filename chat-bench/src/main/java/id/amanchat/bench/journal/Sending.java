package id.amanchat.bench.journal;

import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * One message on its way: born when it ought to be sent, complete once it is acknowledged and has reached the other
 * side's socket. Writes come from network threads; whoever waits on {@link #done} sees them.
 */
public final class Sending {
    private final UUID clientId = UUID.randomUUID();
    private final String conversation;
    private final Side from;
    private final long intendedNanos;
    private final Watch watch;
    private final CompletableFuture<Void> shown = new CompletableFuture<>();
    private final CompletableFuture<Void> answered = new CompletableFuture<>();
    private volatile long acknowledged = -1;

    Sending(String conversation, Side from, long intendedNanos, Watch watch) {
        this.conversation = conversation;
        this.from = from;
        this.intendedNanos = intendedNanos;
        this.watch = watch;
    }

    public UUID clientId() {
        return clientId;
    }

    public String conversation() {
        return conversation;
    }

    public Side from() {
        return from;
    }

    /** The server has said that it holds the message under this sequence. */
    public void acknowledged(long sequence) {
        acknowledged = sequence;
        watch.acknowledged(from, System.nanoTime() - intendedNanos);
        answered.complete(null);
    }

    /** The server has refused it, or the line broke; {@code why} is counted. */
    public void failed(String why) {
        watch.failed(why);
        var failure = new IllegalStateException(why);
        answered.completeExceptionally(failure);
        // Nobody waits 20 seconds for what was refused.
        shown.completeExceptionally(failure);
    }

    /** A socket of the other side has brought it; the first time counts. */
    void shown(Side side) {
        if (side != from && shown.complete(null)) {
            watch.shown(from, System.nanoTime() - intendedNanos);
        }
    }

    /** Complete when acknowledged and shown; exceptionally when it failed. */
    public CompletableFuture<Void> done() {
        return answered.thenCombine(shown, (a, b) -> null);
    }

    SentMessage remembered() {
        return new SentMessage(clientId, conversation, acknowledgedSequence());
    }

    private OptionalLong acknowledgedSequence() {
        return acknowledged < 0 ? OptionalLong.empty() : OptionalLong.of(acknowledged);
    }
}
