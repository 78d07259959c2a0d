package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes what waits an agent's. The caller holds the locks on the waiting row and the agent's. */
@ApplicationScoped
public class Taking {

    @Inject
    private RoutingStore store;

    @Inject
    private ConversationFlow flow;

    @Inject
    private People people;

    @Inject
    private Tidings tidings;

    @Inject
    private Time time;

    /** False when the customer left meanwhile. */
    boolean take(Waiting waiting, PersonId agent, int weight) {
        boolean opened =
                flow.open(waiting.conversation(), people.findBadge(agent).orElseThrow());
        store.remove(waiting);
        if (opened) {
            store.assign(waiting, agent, weight, time.now());
            tidings.desks(agent);
        }
        return opened;
    }
}
