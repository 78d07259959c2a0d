package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import id.amanchat.routing.OfferId;
import id.amanchat.routing.OfferOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Takes what was offered. The offer counts as work already, so that nobody is above the capacity by it. */
@ApplicationScoped
public class Accepting {

    @Inject
    private OfferStore offers;

    @Inject
    private RoutingStore store;

    @Inject
    private AgentLocks locks;

    @Inject
    private Taking taking;

    @Inject
    private TakingOver takingOver;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    public Optional<ConversationId> accept(OfferId id, PersonId me) {
        return offers.findLocked(id)
                .filter(offer -> offer.runsFor(me) && time.now().isBefore(offer.expiresAt()))
                .filter(this::accept)
                .map(Offer::conversation);
    }

    private boolean accept(Offer offer) {
        boolean taken = offer.transfer().isPresent() ? takingOver.take(offer) : take(offer);
        if (taken) {
            figures.count("amanchat.routing.accepted");
            figures.time("amanchat.routing.offer", Duration.between(offer.offeredAt(), time.now()));
        } else {
            // The customer left meanwhile; whoever closed the conversation clears the rest of the queue.
            offer.end(OfferOutcome.WITHDRAWN, time.now());
        }
        return taken;
    }

    private boolean take(Offer offer) {
        Optional<Waiting> waiting =
                store.findLockedWaiting(offer.conversation()).filter(each -> each.offeredIn(offer.id()));
        locks.lock(offer.agent());
        boolean taken = waiting.filter(each -> taking.take(each, offer.agent(), offer.weight()))
                .isPresent();
        if (taken) {
            offer.accept(waiting.get(), time.now());
        }
        return taken;
    }
}
