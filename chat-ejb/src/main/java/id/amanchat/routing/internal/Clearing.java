package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.OfferId;
import id.amanchat.routing.OfferOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes back whatever is proposed of a conversation. The caller holds no lock yet, or those of {@link #lock}. */
@ApplicationScoped
public class Clearing {

    @Inject
    private OfferStore offers;

    @Inject
    private TransferStore transfers;

    @Inject
    private RoutingStore store;

    @Inject
    private AgentLocks locks;

    @Inject
    private EndingOffers endingOffers;

    @Inject
    private EndingTransfers endingTransfers;

    /**
     * Locks what is proposed of a conversation, and then these agents, so that whoever decides can first look whether they
     * may, and clear it only then. The caller holds no lock yet.
     *
     * @return the agents there are; empty when something else was proposed just now
     */
    Optional<Map<PersonId, AgentState>> lock(ConversationId conversation, PersonId... agents) {
        Optional<OfferId> offer = offers.findRunning(conversation);
        Optional<UUID> transfer = transfers.findUnderway(conversation).map(Transfer::id);
        offer.ifPresent(offers::findLocked);
        store.findLockedWaiting(conversation);
        Map<PersonId, AgentState> locked = locks.lock(agents);
        boolean nothingNew = offers.findRunning(conversation)
                        .filter(now -> !offer.equals(Optional.of(now)))
                        .isEmpty()
                && transfers
                        .findUnderway(conversation)
                        .map(Transfer::id)
                        .filter(now -> !transfer.equals(Optional.of(now)))
                        .isEmpty();
        return Optional.of(locked).filter(all -> nothingNew);
    }

    /** Whether it counts as work of an agent who does not answer it: it is offered to them, or they joined. */
    boolean countsFor(PersonId agent, ConversationId conversation) {
        return offers.findRunning(conversation)
                        .flatMap(offers::findLocked)
                        .filter(offer -> offer.runsFor(agent))
                        .isPresent()
                || transfers
                        .findUnderway(conversation)
                        .filter(transfer -> transfer.joinedBy(agent))
                        .isPresent();
    }

    void clear(ConversationId conversation) {
        offers.findRunning(conversation).ifPresent(offer -> endingOffers.end(offer, OfferOutcome.WITHDRAWN));
        endingTransfers.cancel(conversation);
    }
}
