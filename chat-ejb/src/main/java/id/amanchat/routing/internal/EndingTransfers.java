package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Badge;
import id.amanchat.identity.People;
import id.amanchat.platform.Time;
import id.amanchat.routing.OfferOutcome;
import id.amanchat.routing.TransferEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** Ends what was proposed and came to nothing: the conversation is where it was, and whoever proposed it is told. */
@ApplicationScoped
public class EndingTransfers {

    @Inject
    private TransferStore transfers;

    @Inject
    private RoutingStore store;

    @Inject
    private AgentLocks locks;

    @Inject
    private ConversationFlow flow;

    @Inject
    private People people;

    @Inject
    private Tidings tidings;

    @Inject
    private Time time;

    @Inject
    private Event<TransferEnded> ended;

    /** An offer ended and nobody took it. One to a colleague comes back; one to a queue goes on to the next there. */
    void notTaken(Offer offer) {
        offer.transfer()
                .flatMap(transfers::find)
                .filter(transfer -> transfer.queue().isEmpty())
                .ifPresent(transfer -> {
                    locks.lock(transfer.from());
                    transfers.refresh(transfer);
                    if (transfer.proposed()) {
                        end(transfer, TransferState.of(offer.outcome()), offer.reason());
                    }
                });
    }

    /**
     * Takes back what is under way, whatever the reason: whoever is in the room leaves it. The caller holds no lock yet, or
     * only that of the offer.
     */
    void cancel(ConversationId conversation) {
        cancel(conversation, TransferState.WITHDRAWN);
    }

    /** The same, told in other words. */
    void cancel(ConversationId conversation, TransferState how) {
        Optional<Transfer> underway = transfers.findUnderway(conversation);
        underway.ifPresent(transfer -> {
            store.findLockedWaiting(conversation)
                    .filter(waiting -> waiting.transfer().isPresent())
                    .ifPresent(store::remove);
            locks.lock(transfer.from());
            transfers.refresh(transfer);
            if (transfer.underway()) {
                transfer.to().filter(receiver -> transfer.joined()).ifPresent(receiver -> {
                    flow.leave(conversation, receiver);
                    tidings.desks(receiver);
                });
                end(transfer, how, Optional.empty());
            }
        });
    }

    /** The caller holds the lock on the proposer's row. */
    void end(Transfer transfer, TransferState how, Optional<String> reason) {
        transfer.end(how, reason, time.now());
        tell(transfer, how.outcome(), reason);
    }

    /** Tells whoever proposed it what became of it. */
    void tell(Transfer transfer, OfferOutcome outcome, Optional<String> reason) {
        ended.fire(new TransferEnded(transfer.conversation(), transfer.from(), receiver(transfer), outcome, reason));
        tidings.desks(transfer.from());
    }

    private String receiver(Transfer transfer) {
        return transfer.to().flatMap(people::findBadge).map(Badge::name).orElse("");
    }
}
