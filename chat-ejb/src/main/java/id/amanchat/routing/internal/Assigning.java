package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.StepKind;
import id.amanchat.identity.Badge;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import id.amanchat.routing.PickAnswer;
import id.amanchat.routing.RuleOverridden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A supervisor decides who answers a conversation, or where it waits. */
@ApplicationScoped
public class Assigning {

    @Inject
    private RoutingStore store;

    @Inject
    private DeskStore deskStore;

    @Inject
    private BoardStore boardStore;

    @Inject
    private Clearing clearing;

    @Inject
    private AssigningRule rule;

    @Inject
    private Taking taking;

    @Inject
    private Handing handing;

    @Inject
    private GivingBack givingBack;

    @Inject
    private ConversationFlow flow;

    @Inject
    private People people;

    @Inject
    private Tidings tidings;

    @Inject
    private Time time;

    @Inject
    private Event<RuleOverridden> overridden;

    /** Who decides what about whom. */
    private record Decision(ConversationId conversation, PersonId agent, PersonId by, boolean override) {}

    public PickAnswer assign(ConversationId id, PersonId agent, PersonId by, boolean override) {
        Decision decision = new Decision(id, agent, by, override);
        Optional<PersonId> present = deskStore.findAgentOf(id);
        if (present.filter(agent::equals).isPresent()) {
            return PickAnswer.DONE;
        }
        return present.map(from -> handOn(decision, from)).orElseGet(() -> take(decision));
    }

    private PickAnswer take(Decision decision) {
        Optional<Map<PersonId, AgentState>> locked = clearing.lock(decision.conversation(), decision.agent());
        Optional<Waiting> waiting = store.findLockedWaiting(decision.conversation());
        if (locked.isEmpty() || waiting.isEmpty()) {
            return PickAnswer.GONE;
        }
        Optional<AgentState> agent = Optional.ofNullable(locked.get().get(decision.agent()));
        Queue queue = store.getQueue(waiting.get().queue());
        return decide(
                decision,
                agent.map(found ->
                        rule.broken(found, queue.key(), waiting.get().language(), more(decision, queue.weight()))),
                () -> taking.take(waiting.get(), decision.agent(), queue.weight()));
    }

    private PickAnswer handOn(Decision decision, PersonId from) {
        Optional<Map<PersonId, AgentState>> locked = clearing.lock(decision.conversation(), from, decision.agent());
        Optional<Assignment> assignment = deskStore
                .findAssignment(decision.conversation())
                .filter(found -> found.agent().equals(from));
        if (locked.isEmpty() || assignment.isEmpty()) {
            return PickAnswer.GONE;
        }
        Optional<AgentState> agent = Optional.ofNullable(locked.get().get(decision.agent()));
        String language = flow.find(decision.conversation()).orElseThrow().language();
        String queue = assignment.get().queue();
        return decide(
                decision,
                agent.map(found -> rule.broken(
                        found, queue, language, more(decision, assignment.get().weight()))),
                () -> handing.handTo(decision.agent(), decision.conversation()));
    }

    /** What it adds to the agent's work: nothing when it counts already. */
    private int more(Decision decision, int weight) {
        return clearing.countsFor(decision.agent(), decision.conversation()) ? 0 : weight;
    }

    private PickAnswer decide(
            Decision decision, Optional<List<AssigningRule.Broken>> rules, java.util.function.BooleanSupplier give) {
        if (rules.isEmpty()) {
            return PickAnswer.NOT_PRESENT;
        }
        Optional<AssigningRule.Broken> refused = rules.get().stream()
                .filter(broken -> !decision.override() || !broken.canBeOverridden())
                .findFirst();
        if (refused.isPresent()) {
            return refused.get().answer();
        }
        clearing.clear(decision.conversation());
        if (!give.getAsBoolean()) {
            return PickAnswer.GONE;
        }
        rules.get().forEach(broken -> record(decision, broken));
        return PickAnswer.DONE;
    }

    private void record(Decision decision, AssigningRule.Broken broken) {
        RuleOverridden event =
                new RuleOverridden(decision.conversation(), decision.agent(), decision.by(), broken.name(), time.now());
        boardStore.add(new OverrideEntry(event));
        overridden.fire(event);
        Optional<Badge> supervisor = people.findBadge(decision.by());
        flow.note(decision.conversation(), StepKind.OVERRIDDEN, supervisor);
    }

    public boolean move(ConversationId id, String key) {
        Optional<Queue> queue = store.findQueue(key).filter(Queue::active);
        if (queue.isEmpty()) {
            return false;
        }
        if (deskStore.findAgentOf(id).isPresent()) {
            return givingBack.moveTo(key, id);
        }
        return clearing.lock(id).isPresent() && moveWaiting(id, queue.get());
    }

    private boolean moveWaiting(ConversationId id, Queue queue) {
        clearing.clear(id);
        Optional<Waiting> waiting = store.findLockedWaiting(id).filter(each -> flow.waits(id));
        waiting.ifPresent(found -> {
            found.moveTo(queue, time.now());
            flow.note(id, StepKind.MOVED, Optional.empty());
            tidings.queues();
            tidings.due();
        });
        return waiting.isPresent();
    }
}
