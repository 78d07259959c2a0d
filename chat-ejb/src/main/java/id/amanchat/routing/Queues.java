package id.amanchat.routing;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.StepKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.routing.internal.Entrances;
import id.amanchat.routing.internal.Places;
import id.amanchat.routing.internal.Queue;
import id.amanchat.routing.internal.QueueStore;
import id.amanchat.routing.internal.QueueTopic;
import id.amanchat.routing.internal.RoutingStore;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Where waiting conversations stand. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
@RunAs(Roles.SYSTEM)
public class Queues {

    /** The position of a topic without priority. */
    private static final int LAST = 100;

    @Resource
    private SessionContext context;

    @Inject
    private RoutingStore store;

    @Inject
    private QueueStore queues;

    @Inject
    private Places places;

    @Inject
    private Entrances entrances;

    @Inject
    private ConversationFlow flow;

    /** What customers can ask about, in the order to show it. */
    public List<Topic> topics() {
        return queues.offered().stream().map(QueueTopic::topic).toList();
    }

    /** What conversations can be about, whether customers can choose it or not, as names in both languages. */
    public List<Topic> topicNames() {
        return queues.topics().stream().map(QueueTopic::topic).toList();
    }

    /** All queues, active or not, as names in both languages. */
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public List<Topic> queueNames() {
        return queues.all().stream().map(Queue::name).toList();
    }

    /** What somebody finds who asks in this language now, for each topic, in the order to show it. */
    public List<Entrance> entrances(String language) {
        return entrances.of(topics(), language);
    }

    /**
     * The caller, who waits, leaves a message instead: the answer is read later. False when the conversation does not
     * wait, or is not the caller's.
     */
    @RolesAllowed(Roles.CUSTOMER)
    public boolean leaveMessage(ConversationId conversation) {
        String caller = context.getCallerPrincipal().getName();
        return store.findLockedWaiting(conversation)
                .filter(waiting -> PersonId.parse(caller).filter(waiting::isOf).isPresent())
                .map(waiting -> {
                    if (waiting.leaveMessage()) {
                        flow.note(conversation, StepKind.LEFT_MESSAGE, Optional.empty());
                    }
                    return true;
                })
                .orElse(false);
    }

    /** Whether customers can ask about it. */
    public boolean knows(String topic) {
        return topic != null && queues.offers(topic);
    }

    /** Where a conversation waits; empty when it does not. The caller must have been let to see the conversation. */
    public Optional<Place> findPlace(ConversationId conversation) {
        return store.findWaiting(conversation)
                .filter(waiting -> waiting.transfer().isEmpty())
                .map(places::of);
    }

    /**
     * Adds a queue of this topic's key.
     *
     * @param skill what an agent must be able to do; null for nothing in particular
     */
    @RolesAllowed(Roles.SYSTEM)
    public void put(Topic topic, String skill, int priority) {
        queues.put(new QueueTopic(topic, LAST - priority));
        Queue queue = new Queue(topic, priority);
        Optional.ofNullable(skill).ifPresent(queue::need);
        queues.put(queue);
    }
}
