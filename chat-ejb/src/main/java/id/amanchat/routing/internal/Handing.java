package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Makes another agent answer an open conversation. The caller holds the locks on the rows of both. */
@ApplicationScoped
public class Handing {

    @Inject
    private RoutingStore store;

    @Inject
    private DeskStore deskStore;

    @Inject
    private ConversationFlow flow;

    @Inject
    private People people;

    @Inject
    private Tidings tidings;

    @Inject
    private Time time;

    /**
     * Hands it on, in the queue where it is.
     *
     * @return false when it is over, or waits
     */
    boolean handTo(PersonId agent, ConversationId conversation) {
        boolean handed = flow.handTo(conversation, people.findBadge(agent).orElseThrow());
        // Nobody else changes an assignment now: the agent's row and the conversation are locked.
        Optional<Assignment> assignment = deskStore.findAssignment(conversation).filter(found -> handed);
        assignment.ifPresent(found -> {
            tidings.desks(found.agent(), agent);
            found.handTo(agent, time.now());
            tidings.due();
        });
        return assignment.isPresent();
    }

    /** Counts it to another queue from now on. */
    void moveTo(String queue, ConversationId conversation) {
        deskStore.findAssignment(conversation).ifPresent(found -> found.moveTo(store.getQueue(queue)));
    }
}
