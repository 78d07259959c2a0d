package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Badge;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.QueueCount;
import id.amanchat.routing.TransferTargets;
import id.amanchat.routing.TransferTargets.AgentTarget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** To whom a conversation can be handed now. */
@ApplicationScoped
public class Targets {

    private static final int TENTHS = 10;

    @Inject
    private RoutingStore store;

    @Inject
    private LookingAround looking;

    @Inject
    private QueueCounts queueCounts;

    @Inject
    private ConversationFlow flow;

    @Inject
    private People people;

    public Optional<TransferTargets> of(ConversationId id, PersonId me) {
        return store.findAssignment(id)
                .filter(assignment -> assignment.agent().equals(me))
                .map(assignment -> new TransferTargets(agents(assignment), queues()));
    }

    /** Whoever can do what is asked for first, then whoever has most room. */
    private List<AgentTarget> agents(Assignment assignment) {
        Situation situation = looking.situation();
        QueueRules queue = situation.queues().get(assignment.queue());
        String language = flow.find(assignment.conversation()).orElseThrow().language();
        Map<PersonId, Badge> badges = people.badges(situation.agents().keySet());
        return situation.everybody().stream()
                .filter(agent -> !agent.person().equals(assignment.agent()) && badges.containsKey(agent.person()))
                .map(agent -> target(agent, badges.get(agent.person()), queue, language))
                .sorted(Comparator.comparing(AgentTarget::fits)
                        .thenComparing(AgentTarget::free)
                        .reversed()
                        .thenComparing(AgentTarget::name))
                .toList();
    }

    private static AgentTarget target(PresentAgent agent, Badge badge, QueueRules queue, String language) {
        int free = Math.max(0, agent.capacity() * TENTHS - agent.load());
        boolean fits = FitRule.fitsAfter(queue, language, agent).orElse(Integer.MAX_VALUE) == 0;
        return new AgentTarget(badge.person(), badge.name(), badge.employeeId(), free, fits);
    }

    private List<QueueCount> queues() {
        return queueCounts.of(store.queues().stream().filter(Queue::active).toList());
    }
}
