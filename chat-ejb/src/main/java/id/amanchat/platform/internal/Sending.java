package id.amanchat.platform.internal;

import id.amanchat.platform.Destinations;
import id.amanchat.platform.Figures;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.Destination;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The courier's one thread: takes what is to be sent and sends it, opening its session anew after each failure. */
public class Sending implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    /** A broker that is away is asked again after this. */
    private static final long PAUSE_MS = 1_000;

    private final BlockingQueue<Outgoing> outgoing;
    private final Figures figures;

    public Sending(BlockingQueue<Outgoing> outgoing, Figures figures) {
        this.outgoing = outgoing;
        this.figures = figures;
    }

    @Override
    public void run() {
        try {
            while (true) {
                sendUntilItFails();
                TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
            }
        } catch (InterruptedException e) {
            // The application stops.
            Thread.currentThread().interrupt();
        }
    }

    private void sendUntilItFails() throws InterruptedException {
        Outgoing next = outgoing.take();
        try (JMSContext context = factory().createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            Map<String, Destination> known = new HashMap<>();
            while (true) {
                send(context, known, next);
                next = outgoing.take();
            }
        } catch (RuntimeException | NamingException e) {
            // Whatever it is, this thread must go on. What waits here is stale by the time the broker is back.
            figures.count("amanchat.courier.failed");
            LOG.warn("Could not send {}: {}. Nothing is lost; the timers will repair it.", next, e.toString());
            outgoing.clear();
        }
    }

    private static void send(JMSContext context, Map<String, Destination> known, Outgoing message)
            throws NamingException {
        Destination destination = known.get(message.destination());
        if (destination == null) {
            destination = (Destination) new InitialContext().lookup(message.destination());
            known.put(message.destination(), destination);
        }
        JMSProducer producer = context.createProducer()
                .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                .setDisableMessageID(true)
                .setDisableMessageTimestamp(true);
        message.properties().forEach(producer::setProperty);
        producer.send(destination, message.body());
    }

    private static ConnectionFactory factory() throws NamingException {
        InitialContext names = new InitialContext();
        try {
            return (ConnectionFactory) names.lookup(Destinations.NON_TRANSACTIONAL_FACTORY);
        } catch (NamingException e) {
            // Not set up by install.cli: slower, and the self-check says so.
            return (ConnectionFactory) names.lookup(Destinations.DEFAULT_FACTORY);
        }
    }
}
