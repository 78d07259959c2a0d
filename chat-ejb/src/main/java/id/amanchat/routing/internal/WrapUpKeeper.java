package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationClosed;
import id.amanchat.identity.PersonId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Optional;

/** Leaves a wrap-up with the agent when a conversation is over and the reason does not say all, in the same transaction. */
@ApplicationScoped
public class WrapUpKeeper {

    /** Before the assignment is gone, which knows the queue. */
    private static final int FIRST = Interceptor.Priority.APPLICATION;

    @Inject
    private RoutingStore store;

    @Inject
    private DeskStore deskStore;

    @Inject
    private WrapUpStore wrapUps;

    void on(@Observes @Priority(FIRST) ConversationClosed closed) {
        Optional<Assignment> assignment = deskStore
                .findAssignment(closed.id())
                .filter(found -> !closed.because().saysAll());
        assignment.ifPresent(found -> wrapUps.add(wrapUp(found, found.agent(), closed)));
    }

    private WrapUp wrapUp(Assignment assignment, PersonId agent, ConversationClosed closed) {
        Queue queue = store.getQueue(assignment.queue());
        return new WrapUp(closed.id(), agent, assignment.queue(), assignment.weight(), closed.at(), queue.wrapUp());
    }
}
