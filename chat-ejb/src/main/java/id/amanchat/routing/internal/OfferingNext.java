package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import id.amanchat.routing.Availability;
import id.amanchat.routing.DeskChanged;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Offers waiting conversations, each to the agent who can take it best, in a transaction of its own and by a number of
 * queries that does not grow with theirs. Any number may run at once, on any node: rows that another one holds are passed
 * over, and what was seen before is looked at again under locks.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OfferingNext {

    /** Whoever declined, or let it expire, is not asked again for the same conversation until then. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(20);

    @Inject
    private WaitingStore waitingStore;

    @Inject
    private AgentStore agents;

    @Inject
    private OfferStore offers;

    @Inject
    private RoutingStore store;

    @Inject
    private TransferStore transfers;

    @Inject
    private EndingTransfers endingTransfers;

    @Inject
    private Loads loads;

    @Inject
    private ConversationFlow flow;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    @Inject
    private Event<DeskChanged> deskChanged;

    /** @param line in order; what was read of each a moment ago, to be looked at again here */
    public Attempt offer(List<NextInLine> line, Situation situation) {
        Map<ConversationId, Waiting> claimed = waitingStore.claim(ids(line));
        Set<ConversationId> orphans = removeOrphans(claimed.values());
        List<NextInLine> mine = line.stream()
                .filter(next -> claimed.containsKey(next.conversation()) && !orphans.contains(next.conversation()))
                .toList();
        Map<PersonId, AgentState> locked = new HashMap<>();
        Plan plan = plan(mine, situation, locked);
        Set<ConversationId> taken = offer(plan, claimed, locked);
        taken.addAll(orphans);
        return new Attempt(taken, plan.situation());
    }

    private static List<ConversationId> ids(List<NextInLine> line) {
        return line.stream().map(NextInLine::conversation).toList();
    }

    /** Until everybody asked is held, and as busy as they are believed to be. */
    private Plan plan(List<NextInLine> line, Situation situation, Map<PersonId, AgentState> locked) {
        Map<ConversationId, Set<PersonId>> leftAlone = leftAlone(line);
        OffsetDateTime now = time.now();
        Situation known = situation;
        Plan plan = Plan.of(line, leftAlone, known, now);
        while (!locked.keySet().containsAll(plan.agents().values())) {
            Set<PersonId> wanted = new HashSet<>(plan.agents().values());
            wanted.removeAll(locked.keySet());
            known = lock(wanted, known, locked);
            plan = Plan.of(line, leftAlone, known, now);
        }
        return plan;
    }

    /** Full or gone by now, or another dispatcher gives them work: then they are not there. */
    private Situation lock(Set<PersonId> wanted, Situation situation, Map<PersonId, AgentState> locked) {
        agents.claim(wanted).stream()
                .filter(state -> state.availability() == Availability.ONLINE && !state.lost())
                .forEach(state -> locked.put(state.person(), state));
        Map<PersonId, Integer> load = loads.all(wanted);
        Situation known = situation;
        for (PersonId agent : wanted) {
            known = locked.containsKey(agent) ? known.busy(agent, load.get(agent)) : known.without(agent);
        }
        return known;
    }

    /** Who just did not want it, and who has it and hands it on. */
    private Map<ConversationId, Set<PersonId>> leftAlone(List<NextInLine> line) {
        Map<ConversationId, Set<PersonId>> leftAlone =
                new HashMap<>(offers.refusals(ids(line), time.now().minus(LEFT_ALONE)));
        store.answering(ids(line))
                .forEach((conversation, agent) -> leftAlone.merge(conversation, Set.of(agent), OfferingNext::both));
        return leftAlone;
    }

    private static Set<PersonId> both(Set<PersonId> some, Set<PersonId> others) {
        Set<PersonId> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Transfers of what nobody answers any more; the word of that was lost. */
    private Set<ConversationId> removeOrphans(Collection<Waiting> claimed) {
        List<Waiting> orphans = claimed.stream().filter(this::isOrphan).toList();
        orphans.forEach(waiting -> {
            endingTransfers.cancel(waiting.conversation());
            store.remove(waiting);
        });
        return orphans.stream().map(Waiting::conversation).collect(Collectors.toSet());
    }

    private boolean isOrphan(Waiting waiting) {
        return waiting.transfer().isPresent()
                && waiting.transfer()
                        .flatMap(transfers::find)
                        .filter(transfer -> transfer.proposed() && answers(transfer.from(), waiting.conversation()))
                        .isEmpty();
    }

    private boolean answers(PersonId agent, ConversationId conversation) {
        return store.findAssignment(conversation).map(Assignment::agent).equals(Optional.of(agent));
    }

    private Set<ConversationId> offer(
            Plan plan, Map<ConversationId, Waiting> claimed, Map<PersonId, AgentState> locked) {
        // A transfer to a queue: the conversation stays open with the first agent meanwhile.
        Set<ConversationId> asked = flow.offer(plan.agents().keySet().stream()
                .filter(id -> claimed.get(id).transfer().isEmpty())
                .toList());
        Set<ConversationId> taken = new HashSet<>();
        plan.agents().forEach((conversation, agent) -> {
            Waiting waiting = claimed.get(conversation);
            boolean shown = waiting.transfer().isPresent() || asked.contains(conversation);
            if (shown ? offer(waiting, locked.get(agent), plan.weight(waiting.queue())) : tidy(waiting)) {
                taken.add(conversation);
            }
        });
        return taken;
    }

    private boolean offer(Waiting waiting, AgentState agent, int weight) {
        OffsetDateTime now = time.now();
        Offer offer = new Offer(waiting, agent.person(), weight, now, settings.offerTime());
        offers.add(offer);
        waiting.offeredAs(offer.id());
        agent.busyNow(now);
        deskChanged.fire(new DeskChanged(agent.person()));
        figures.count("amanchat.routing.offered");
        figures.time("amanchat.routing.waited", Duration.between(waiting.waitingSince(), now));
        return true;
    }

    /** The customer left meanwhile, or something that failed left the state behind. */
    private boolean tidy(Waiting waiting) {
        if (flow.waits(waiting.conversation())) {
            flow.takeBack(waiting.conversation());
            return false;
        }
        store.remove(waiting);
        return true;
    }
}
