package id.amanchat.platform;

import id.amanchat.platform.internal.Outgoing;
import id.amanchat.platform.internal.Sending;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends wake-up calls and committed events, never the only copy of anything: call it after the commit.
 *
 * <p>Messages are JSON text, not persistent, outside any transaction. The call only hands over and never waits: one
 * thread sends, over one session that stays open, because the caller's thread still carries its committed transaction,
 * with which the broker's adapter refuses to work. When the broker cannot be reached, or cannot keep up, messages are
 * dropped (the timers repair what was left untold) and the log says so.
 */
@ApplicationScoped
public class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    /** Some seconds of the most there can be. */
    private static final int AT_MOST = 20_000;

    private final BlockingQueue<Outgoing> outgoing = new ArrayBlockingQueue<>(AT_MOST);

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Figures figures;

    private Thread sender;

    /** Said once for each time of trouble. */
    private volatile boolean dropping;

    @PostConstruct
    void start() {
        sender = threads.newThread(new Sending(outgoing, figures));
        sender.setName("amanchat-courier");
        sender.start();
    }

    @PreDestroy
    void stop() {
        sender.interrupt();
    }

    /**
     * Hands one message over.
     *
     * @param destination a name from {@link Destinations}
     * @param body what is sent
     * @param properties string properties of the message
     */
    public void send(String destination, JsonObject body, Map<String, String> properties) {
        Map<String, String> all = new HashMap<>(properties);
        Correlation.current().ifPresent(id -> all.put(Correlation.KEY, id));
        if (outgoing.offer(new Outgoing(destination, body.toString(), all))) {
            dropping = false;
        } else {
            figures.count("amanchat.courier.dropped");
            if (!dropping) {
                dropping = true;
                LOG.warn("The broker cannot keep up: wake-up calls are dropped for now. Nothing is lost.");
            }
        }
    }
}
