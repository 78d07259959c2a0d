package id.amanchat.loopback;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Whoever listens, and what is still to be told; a sign of life whenever nothing was told for a while. */
final class Streaming {

    private static final long SIGN_OF_LIFE_SECONDS = 5;
    private static final String END = "";

    private final List<Streaming> all;
    private final String signOfLife;
    private final Supplier<Optional<Fault>> faults;
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();

    /** Joins those who listen. */
    Streaming(CopyOnWriteArrayList<Streaming> all, String signOfLife, Supplier<Optional<Fault>> faults) {
        this.all = all;
        this.signOfLife = signOfLife;
        this.faults = faults;
        all.add(this);
    }

    void tell(String event) {
        waiting.add(event);
    }

    /** The line breaks. */
    void end() {
        waiting.add(END);
    }

    void run(OutputStream out) throws IOException {
        try {
            write(out, signOfLife);
            String event = signOfLife;
            while (!event.equals(END)) {
                event = next();
                boolean half = !event.equals(signOfLife) && faults.get().equals(Optional.of(Fault.HALF_EVENT));
                write(out, half ? event.substring(0, event.length() / 2) : event);
                event = half ? END : event;
            }
        } finally {
            all.remove(this);
        }
    }

    private String next() {
        try {
            String event = waiting.poll(SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS);
            return event == null ? signOfLife : event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return END;
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
