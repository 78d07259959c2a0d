package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Offers a waiting conversation to the agent who can take it best, in a transaction of its own. Any number may run at
 * once, on any node: rows that another one holds are passed over, and what was seen before is looked at again under locks.
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

    public Attempt offer(NextInLine next, Situation situation) {
        return waitingStore
                .claim(next.conversation())
                .map(waiting -> offer(waiting, next, situation))
                .orElse(new Attempt(false, situation));
    }

    private Attempt offer(Waiting waiting, NextInLine next, Situation situation) {
        if (isOrphan(waiting)) {
            endingTransfers.cancel(waiting.conversation());
            store.remove(waiting);
            return new Attempt(true, situation);
        }
        QueueRules queue = situation.queues().get(waiting.queue());
        Set<PersonId> leftAlone = leftAlone(waiting);
        List<PresentAgent> order = ChoiceRule.inOrder(queue, next, situation.everybody(), time.now()).stream()
                .filter(agent -> !leftAlone.contains(agent.person()))
                .toList();
        Situation known = situation;
        for (PresentAgent agent : order) {
            Optional<AgentState> free = claim(agent.person(), queue.weight());
            if (free.isPresent()) {
                return new Attempt(
                        offer(waiting, free.get(), queue.weight()), known.with(agent.person(), queue.weight()));
            }
            // Full or gone by now, or another dispatcher gives them work.
            known = known.without(agent.person());
        }
        return new Attempt(false, known);
    }

    /** A transfer of what nobody answers any more; the word of that was lost. */
    private boolean isOrphan(Waiting waiting) {
        Optional<PersonId> answers =
                store.findAssignment(waiting.conversation()).map(Assignment::agent);
        return waiting.transfer().isPresent()
                && waiting.transfer()
                        .flatMap(transfers::find)
                        .filter(transfer -> transfer.proposed() && answers.equals(Optional.of(transfer.from())))
                        .isEmpty();
    }

    /** Who just did not want it, and who has it and hands it on. */
    private Set<PersonId> leftAlone(Waiting waiting) {
        Set<PersonId> leftAlone =
                offers.refusedBy(waiting.conversation(), time.now().minus(LEFT_ALONE));
        store.findAssignment(waiting.conversation()).map(Assignment::agent).ifPresent(leftAlone::add);
        return leftAlone;
    }

    private Optional<AgentState> claim(PersonId agent, int weight) {
        return agents.claim(agent)
                .filter(state -> state.availability() == Availability.ONLINE && !state.lost())
                .filter(state -> loads.hasRoom(state, weight));
    }

    private boolean offer(Waiting waiting, AgentState agent, int weight) {
        // A transfer to a queue: the conversation stays open with the first agent meanwhile.
        if (waiting.transfer().isEmpty() && !flow.offer(waiting.conversation())) {
            return tidy(waiting);
        }
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
