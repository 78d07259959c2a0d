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
import java.util.UUID;

/**
 * Offers the next waiting conversation to the agent who can take it best, in a transaction of its own. Any number may
 * run at once, on any node: rows that another one holds are passed over.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OfferingNext {

    /** Whoever declined, or let it expire, is not asked again for the same conversation until then. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(20);

    @Inject
    private RoutingStore store;

    @Inject
    private OfferStore offers;

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

    /** What came of it. */
    public enum Outcome {
        /** Offered, or tidied up: there may be more to do. */
        DONE_ONE,
        /** Nobody waits, or nobody can take who waits. */
        NOTHING_TO_DO
    }

    public Outcome offerNext() {
        OffsetDateTime now = time.now();
        List<UUID> available = store.availableAgents(now);
        if (available.isEmpty()) {
            return Outcome.NOTHING_TO_DO;
        }
        OffsetDateTime refusedSince = now.minus(LEFT_ALONE);
        Optional<Waiting> claimed = store.claimNext(available, refusedSince);
        if (claimed.isEmpty()) {
            return Outcome.NOTHING_TO_DO;
        }
        Waiting waiting = claimed.get();
        Optional<AgentState> agent = store.fittingAgents(waiting, available, refusedSince).stream()
                .map(this::stillFree)
                .flatMap(Optional::stream)
                .findFirst();
        agent.ifPresent(chosen -> offer(waiting, chosen, now));
        // When all were taken meanwhile, another dispatcher was at work, and it goes on.
        return agent.isPresent() ? Outcome.DONE_ONE : Outcome.NOTHING_TO_DO;
    }

    private Optional<AgentState> stillFree(PersonId agent) {
        return store.claimAgent(agent)
                .filter(state -> state.availability() == Availability.ONLINE)
                .filter(state -> store.load(agent) < state.capacity());
    }

    /** The customer left meanwhile, or something that failed left the state behind. */
    private void tidy(Waiting waiting) {
        if (flow.waits(waiting.conversation())) {
            flow.takeBack(waiting.conversation());
        } else {
            store.remove(waiting);
        }
    }

    private void offer(Waiting waiting, AgentState agent, OffsetDateTime now) {
        if (!flow.offer(waiting.conversation())) {
            tidy(waiting);
            return;
        }
        int weight = store.getQueue(waiting.queue()).weight();
        Offer offer = new Offer(waiting, agent.person(), weight, now, settings.offerTime());
        offers.add(offer);
        waiting.offeredAs(offer.id());
        agent.busyNow(now);
        deskChanged.fire(new DeskChanged(agent.person()));
        figures.count("amanchat.routing.offered");
        figures.time("amanchat.routing.waited", Duration.between(waiting.since(), now));
    }
}
