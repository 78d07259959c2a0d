package id.amanchat.routing.internal;

import id.amanchat.platform.Correlation;
import id.amanchat.platform.Destinations;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSDestinationDefinition;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** Looks again. A message that cannot be read is thrown back, tried a few times and then stands with the dead letters. */
@JMSDestinationDefinition(
        name = Destinations.CHAT_REQUEST_QUEUE,
        interfaceName = "jakarta.jms.Queue",
        destinationName = "ChatRequestQueue")
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = Destinations.CHAT_REQUEST_QUEUE),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4")
        })
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ChatRequestConsumer implements MessageListener {

    @Inject
    private EndingOffers endingOffers;

    @Inject
    private DispatcherBell bell;

    @Override
    public void onMessage(Message message) {
        try (Correlation correlation = Correlation.continueWith(message.getStringProperty(Correlation.KEY))) {
            ChatRequest.parse(message.getBody(String.class)).over().ifPresent(endingOffers::clear);
            bell.ring();
        } catch (JMSException e) {
            throw new IllegalArgumentException("Not a text message", e);
        }
    }
}
