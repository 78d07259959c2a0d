package id.amanchat.social.internal.channel.http;

import id.amanchat.social.internal.channel.ChannelTrouble;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A body that stays open, line by line. The channel's thread fills a queue, one part at a time, so that a slow reader slows
 * the channel down; the reader's thread takes lines out. A line that says nothing for too long is dead.
 */
public final class Lines implements BodySubscriber<byte[]>, AutoCloseable {

    /** X gives a sign of life every 20 seconds, Mastodon every 15. */
    private static final int SILENT_SECONDS = 60;

    private static final int LONGEST_LINE = 1_000_000;
    private static final byte[] END = {};

    private final BlockingQueue<byte[]> parts = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private byte[] part = END;
    private int at;
    private volatile Flow.Subscription subscription;
    private volatile boolean closed;

    /**
     * The next line, without its end; empty at the end of the body, or when it is no longer wanted.
     *
     * @throws ChannelTrouble UNREACHABLE when nothing came for a minute or the thread was interrupted; UNREADABLE for a line
     *     without an end
     */
    public Optional<String> next(BooleanSupplier wanted) throws ChannelTrouble {
        while (true) {
            while (at < part.length) {
                byte one = part[at++];
                if (one == '\n') {
                    return Optional.of(taken());
                }
                line.write(one);
            }
            if (line.size() > LONGEST_LINE) {
                throw new ChannelTrouble(ChannelTrouble.Kind.UNREADABLE);
            }
            if (!more(wanted)) {
                return Optional.empty();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }

    /** The answer counts as here from its head on. */
    @Override
    public CompletionStage<byte[]> getBody() {
        return CompletableFuture.completedFuture(END);
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        if (closed) {
            begun.cancel();
        } else {
            begun.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (ByteBuffer buffer : buffers) {
            byte[] some = new byte[buffer.remaining()];
            buffer.get(some);
            bytes.writeBytes(some);
        }
        if (bytes.size() > 0) {
            parts.add(bytes.toByteArray());
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onError(Throwable trouble) {
        parts.add(END);
    }

    @Override
    public void onComplete() {
        parts.add(END);
    }

    private boolean more(BooleanSupplier wanted) throws ChannelTrouble {
        for (int silent = 0; silent < SILENT_SECONDS; silent++) {
            if (!wanted.getAsBoolean()) {
                return false;
            }
            byte[] next = poll();
            if (next != null) {
                part = next;
                at = 0;
                return next != END;
            }
        }
        throw new ChannelTrouble(ChannelTrouble.Kind.UNREACHABLE);
    }

    private byte[] poll() throws ChannelTrouble {
        try {
            byte[] next = parts.poll(1, TimeUnit.SECONDS);
            if (next != null && next != END) {
                subscription.request(1);
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChannelTrouble(ChannelTrouble.Kind.UNREACHABLE);
        }
    }

    private String taken() {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
