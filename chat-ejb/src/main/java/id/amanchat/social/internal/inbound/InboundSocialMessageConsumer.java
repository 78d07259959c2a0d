package id.amanchat.social.internal.inbound;

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

/**
 * Looks again. An event that cannot be worked off is thrown back, tried a few times and then stands with the dead letters; put
 * back into the queue from there it is tried anew.
 */
@JMSDestinationDefinition(
        name = Destinations.INBOUND_SOCIAL_MESSAGE_QUEUE,
        interfaceName = "jakarta.jms.Queue",
        destinationName = "InboundSocialMessageQueue")
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = Destinations.INBOUND_SOCIAL_MESSAGE_QUEUE),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4")
        })
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class InboundSocialMessageConsumer implements MessageListener {

    @Inject
    private InboundBell bell;

    @Inject
    private WorkingOff work;

    @Inject
    private ClosingSteps closing;

    @Override
    public void onMessage(Message message) {
        try (Correlation correlation = Correlation.continueWith(message.getStringProperty(Correlation.KEY))) {
            take(InboundSocialMessage.parse(message.getBody(String.class)));
        } catch (JMSException e) {
            throw new IllegalArgumentException("Not a text message", e);
        }
    }

    private void take(InboundSocialMessage message) {
        if (message instanceof InboundSocialMessage.Arrived arrived) {
            bell.ring(arrived.account());
        } else if (message instanceof InboundSocialMessage.Again again) {
            work.one(again.event());
        } else if (message instanceof InboundSocialMessage.Over over) {
            closing.over(over.conversation());
        }
    }
}
