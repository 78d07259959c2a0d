package id.amanchat.realtime.internal;

import id.amanchat.platform.Correlation;
import id.amanchat.platform.Destinations;
import id.amanchat.platform.Node;
import id.amanchat.platform.Wire;
import id.amanchat.realtime.Push;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.jms.JMSDestinationDefinition;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.json.JsonObject;

/**
 * Shows to the people on this node what was committed on another. This node's own events are passed over; on WildFly
 * {@code jboss-ejb3.xml} keeps them from coming at all.
 */
@JMSDestinationDefinition(
        name = Destinations.CONVERSATION_EVENT_TOPIC,
        interfaceName = "jakarta.jms.Topic",
        destinationName = "ConversationEventTopic")
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = Destinations.CONVERSATION_EVENT_TOPIC),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Topic"),
            // One at a time, so that events keep their order.
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConversationEventConsumer implements MessageListener {

    @Inject
    private Event<Push> pushes;

    @Inject
    private Announcer announcer;

    @Inject
    private Node node;

    @Override
    public void onMessage(Message message) {
        try (Correlation correlation = Correlation.continueWith(message.getStringProperty(Correlation.KEY))) {
            if (!node.name().equals(message.getStringProperty(ConversationEvent.NODE))) {
                show(Wire.read(message.getBody(String.class)));
            }
        } catch (JMSException e) {
            throw new IllegalArgumentException("Not a text message", e);
        }
    }

    private void show(JsonObject event) {
        Announcement.find(event).ifPresentOrElse(announcer::heard, () -> pushes.fire(ConversationEvent.parse(event)));
    }
}
