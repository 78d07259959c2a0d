package id.amanchat.routing;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Roles;
import id.amanchat.routing.internal.Places;
import id.amanchat.routing.internal.Queue;
import id.amanchat.routing.internal.RoutingStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Where waiting conversations stand. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT})
public class Queues {

    @Inject
    private RoutingStore store;

    @Inject
    private Places places;

    /** What customers can ask about, in the order to show it. */
    public List<Topic> topics() {
        return store.queues().stream().map(Queue::topic).toList();
    }

    /** Whether there is such a topic. */
    public boolean knows(String topic) {
        return topic != null && store.findQueue(topic).isPresent();
    }

    /** Where a conversation waits; empty when it does not. The caller must have been let to see the conversation. */
    public Optional<Place> findPlace(ConversationId conversation) {
        return store.findWaiting(conversation).map(places::of);
    }

    /**
     * Adds a queue, or gives it other names.
     *
     * @param skill what an agent must be able to do; null for nothing in particular
     */
    @RolesAllowed(Roles.SYSTEM)
    public void put(Topic topic, String skill, int priority) {
        store.put(new Queue(topic, skill, priority));
    }
}
