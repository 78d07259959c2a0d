package id.amanchat.bench.product;

import com.fasterxml.jackson.databind.JsonNode;
import id.amanchat.bench.journal.OpenJournal;
import id.amanchat.bench.journal.Side;
import java.util.function.Consumer;

/**
 * An agent who only looks: is connected and online, reads the desk whenever a push says that it has changed, and takes
 * nothing. As the console does, it reads once more when something changed while it was reading.
 */
final class Desk implements AutoCloseable {
    private final Someone someone;
    private final Api api;
    private final Consumer<Seen> eye;
    private Events events;
    private volatile boolean looking = true;
    private boolean reading;
    private boolean again;
    private long pushedAt;

    /** @param pushedAt when the push arrived that made the agent look, in nanoseconds */
    record Seen(JsonNode desk, long pushedAt) {}

    Desk(Someone someone, Consumer<Seen> eye) {
        this.someone = someone;
        this.api = new Api(someone);
        this.eye = eye;
    }

    void connect() {
        var page = someone.openPage("/chat/agent/");
        events = new Events(Side.AGENT, new OpenJournal(), this::onEvent);
        events.open(someone, page);
    }

    void be(String availability) {
        api.be(availability);
    }

    void look(boolean whether) {
        looking = whether;
    }

    private void onEvent(String type) {
        if (looking && type.equals("desk")) {
            look(System.nanoTime());
        }
    }

    private synchronized void look(long now) {
        again = reading;
        if (!reading) {
            reading = true;
            pushedAt = now;
            api.desk().whenComplete((desk, failure) -> seen(desk));
        }
    }

    private void seen(JsonNode desk) {
        if (desk != null) {
            eye.accept(new Seen(desk, pushedAt));
        }
        synchronized (this) {
            reading = false;
            if (again) {
                look(System.nanoTime());
            }
        }
    }

    Someone someone() {
        return someone;
    }

    @Override
    public void close() {
        if (events != null) {
            events.close();
        }
        someone.close();
    }
}
