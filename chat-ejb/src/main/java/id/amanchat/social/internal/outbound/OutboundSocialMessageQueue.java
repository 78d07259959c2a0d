package id.amanchat.social.internal.outbound;

import id.amanchat.platform.Courier;
import id.amanchat.platform.Destinations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;

/** Wakes a sender after the commit. When a wake-up call is lost, {@link OutboundRounds} look all the same. */
@ApplicationScoped
public class OutboundSocialMessageQueue {

    @Inject
    private Courier courier;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostDue due) {
        courier.send(
                Destinations.OUTBOUND_SOCIAL_MESSAGE_QUEUE, new OutboundSocialMessage(due.account()).json(), Map.of());
    }
}
