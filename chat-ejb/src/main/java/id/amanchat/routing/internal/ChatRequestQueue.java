package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationClosed;
import id.amanchat.conversation.ConversationRequested;
import id.amanchat.platform.Courier;
import id.amanchat.platform.Destinations;
import id.amanchat.routing.RoutingDue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Wakes the dispatcher after the commit. When a wake-up call is lost, {@link Sweeper} looks all the same. */
@ApplicationScoped
public class ChatRequestQueue {

    @Inject
    private Courier courier;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConversationRequested request) {
        send(new ChatRequest(Optional.empty()));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoutingDue due) {
        send(new ChatRequest(Optional.empty()));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConversationClosed closed) {
        send(new ChatRequest(Optional.of(closed.id())));
    }

    private void send(ChatRequest request) {
        courier.send(Destinations.CHAT_REQUEST_QUEUE, request.json(), Map.of());
    }
}
