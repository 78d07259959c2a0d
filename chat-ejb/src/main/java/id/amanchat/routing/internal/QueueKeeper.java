package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationClosed;
import id.amanchat.conversation.ConversationRequested;
import id.amanchat.routing.DeskChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the queue in step with the conversations, in the same transaction. */
@ApplicationScoped
public class QueueKeeper {

    @Inject
    private Enqueueing enqueueing;

    @Inject
    private RoutingStore store;

    @Inject
    private Event<DeskChanged> deskChanged;

    void on(@Observes ConversationRequested request) {
        enqueueing.enqueue(request);
    }

    /** The rest of the queue is cleared after the commit: here, with the conversation locked, it could wait in a circle. */
    void on(@Observes ConversationClosed closed) {
        store.unassign(closed.id());
        closed.agent().ifPresent(agent -> deskChanged.fire(new DeskChanged(agent)));
    }
}
