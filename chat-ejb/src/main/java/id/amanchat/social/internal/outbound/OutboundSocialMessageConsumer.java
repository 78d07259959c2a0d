package id.amanchat.social.internal.outbound;

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
        name = Destinations.OUTBOUND_SOCIAL_MESSAGE_QUEUE,
        interfaceName = "jakarta.jms.Queue",
        destinationName = "OutboundSocialMessageQueue")
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = Destinations.OUTBOUND_SOCIAL_MESSAGE_QUEUE),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
        })
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class OutboundSocialMessageConsumer implements MessageListener {

    @Inject
    private SenderBell bell;

    @Override
    public void onMessage(Message message) {
        try (Correlation correlation = Correlation.continueWith(message.getStringProperty(Correlation.KEY))) {
            bell.ring(OutboundSocialMessage.parse(message.getBody(String.class)).account());
        } catch (JMSException e) {
            throw new IllegalArgumentException("Not a text message", e);
        }
    }
}
