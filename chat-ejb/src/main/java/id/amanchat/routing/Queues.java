package id.amanchat.routing;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Roles;
import id.amanchat.routing.internal.Places;
import id.amanchat.routing.internal.Queue;
import id.amanchat.routing.internal.QueueTopic;
import id.amanchat.routing.internal.RoutingStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Where waiting conversations stand. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
public class Queues {

    /** The position of a topic without priority. */
    private static final int LAST = 100;

    @Inject
    private RoutingStore store;

    @Inject
    private Places places;

    /** What customers can ask about, in the order to show it. */
    public List<Topic> topics() {
        return store.topics().stream().map(QueueTopic::topic).toList();
    }

    /** What somebody finds who asks in this language now, for each topic, in the order to show it. */
    public List<Entrance> entrances(String language) {
        throw new UnsupportedOperationException();
    }

    /**
     * The caller, who waits, leaves a message instead: the answer is read later. False when the conversation does not
     * wait, or is not the caller's.
     */
    @RolesAllowed(Roles.CUSTOMER)
    public boolean leaveMessage(ConversationId conversation) {
        throw new UnsupportedOperationException();
    }

    /** Whether there is such a topic. */
    public boolean knows(String topic) {
        return topic != null && store.knowsTopic(topic);
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
        store.put(new QueueTopic(topic, LAST - priority));
        Queue queue = new Queue(topic, priority);
        Optional.ofNullable(skill).ifPresent(queue::need);
        store.put(queue);
    }
}
