package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.ConversationClosed;
import id.amanchat.platform.Courier;
import id.amanchat.platform.Destinations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;

/** Wakes whoever works events off, after the commit. When a wake-up call is lost, {@link InboundRounds} look all the same. */
@ApplicationScoped
public class InboundSocialMessageQueue {

    @Inject
    private Courier courier;

    @Inject
    private ThreadStore threads;

    @Inject
    private Event<ThreadOver> over;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventsArrived event) {
        send(new InboundSocialMessage.Arrived(event.account()));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventFailed event) {
        send(new InboundSocialMessage.Again(event.event()));
    }

    /** A thread's row is locked before its conversation, and who closes holds that one already: so it is noted afterwards. */
    void on(@Observes ConversationClosed closed) {
        threads.findConversation(closed.id()).ifPresent(thread -> over.fire(new ThreadOver(closed.id())));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ThreadOver event) {
        send(new InboundSocialMessage.Over(event.id()));
    }

    private void send(InboundSocialMessage message) {
        courier.send(Destinations.INBOUND_SOCIAL_MESSAGE_QUEUE, message.json(), Map.of());
    }
}
