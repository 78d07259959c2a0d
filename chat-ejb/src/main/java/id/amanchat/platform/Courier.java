package id.amanchat.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.Destination;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends wake-up calls and committed events, never the only copy of anything: call it after the commit.
 *
 * <p>Messages are JSON text, not persistent, outside any transaction. When the broker cannot be reached the call
 * returns all the same (the timers repair what was left untold) and the log says so.
 */
@ApplicationScoped
public class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Map<String, Object> found = new ConcurrentHashMap<>();

    @Inject
    private Figures figures;

    /**
     * Sends one message.
     *
     * @param destination a name from {@link Destinations}
     * @param body what is sent
     * @param properties string properties of the message
     */
    public void send(String destination, JsonObject body, Map<String, String> properties) {
        try (JMSContext context = factory().createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            JMSProducer producer = context.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .setDisableMessageID(true)
                    .setDisableMessageTimestamp(true);
            properties.forEach(producer::setProperty);
            Correlation.current().ifPresent(id -> producer.setProperty(Correlation.KEY, id));
            producer.send((Destination) lookUp(destination), body.toString());
        } catch (JMSRuntimeException | NamingException e) {
            figures.count("amanchat.courier.failed");
            LOG.warn(
                    "Could not send to {}: {}. Nothing is lost; the timers will repair it.", destination, e.toString());
        }
    }

    private ConnectionFactory factory() throws NamingException {
        try {
            return (ConnectionFactory) lookUp(Destinations.NON_TRANSACTIONAL_FACTORY);
        } catch (NamingException e) {
            // Not set up by install.cli: slower, and the self-check says so.
            return (ConnectionFactory) lookUp(Destinations.DEFAULT_FACTORY);
        }
    }

    private Object lookUp(String name) throws NamingException {
        Object known = found.get(name);
        if (known == null) {
            known = new InitialContext().lookup(name);
            found.put(name, known);
        }
        return known;
    }
}
