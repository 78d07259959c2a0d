package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.NoteKind;
import id.amanchat.conversation.Part;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import id.amanchat.routing.OfferOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Takes a conversation that a colleague hands on: answers from now on or, warm, joins the room before. */
@ApplicationScoped
public class TakingOver {

    @Inject
    private TransferStore transfers;

    @Inject
    private RoutingStore store;

    @Inject
    private DeskStore deskStore;

    @Inject
    private AgentLocks locks;

    @Inject
    private Handing handing;

    @Inject
    private EndingTransfers ending;

    @Inject
    private ConversationFlow flow;

    @Inject
    private People people;

    @Inject
    private Tidings tidings;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** By an offer, which the caller has locked. False when it is over. */
    boolean take(Offer offer) {
        Optional<Waiting> waiting =
                store.findLockedWaiting(offer.conversation()).filter(each -> each.offeredIn(offer.id()));
        Transfer transfer = transfers.find(offer.transfer().orElseThrow()).orElseThrow();
        locks.lock(transfer.from(), offer.agent());
        transfers.refresh(transfer);
        boolean taken = transfer.proposed()
                && transfer.queue().isPresent() == waiting.isPresent()
                && deskStore
                        .findAgentOf(offer.conversation())
                        .filter(transfer.from()::equals)
                        .isPresent()
                && take(transfer, offer.agent());
        if (taken) {
            waiting.ifPresent(store::remove);
            offer.end(OfferOutcome.ACCEPTED, time.now());
        } else {
            waiting.ifPresent(Waiting::offeredToNobody);
        }
        return taken;
    }

    private boolean take(Transfer transfer, PersonId receiver) {
        boolean taken = transfer.warm() ? join(transfer, receiver) : handOver(transfer, receiver);
        if (taken) {
            flow.writeNote(
                    transfer.conversation(),
                    NoteKind.TRANSFER,
                    people.findBadge(transfer.from()).orElseThrow(),
                    transfer.note());
            tidings.desks(receiver);
        }
        return taken;
    }

    private boolean join(Transfer transfer, PersonId receiver) {
        boolean joined =
                flow.join(transfer.conversation(), people.findBadge(receiver).orElseThrow(), Part.HELPER);
        if (joined) {
            transfer.join(receiver);
            ending.tell(transfer, OfferOutcome.ACCEPTED, Optional.empty());
        }
        return joined;
    }

    private boolean handOver(Transfer transfer, PersonId receiver) {
        boolean handed = handing.handTo(receiver, transfer.conversation());
        if (handed) {
            transfer.queue().ifPresent(queue -> handing.moveTo(queue, transfer.conversation()));
            if (transfer.joined()) {
                transfer.end(TransferState.DONE, Optional.empty(), time.now());
            } else {
                ending.end(transfer, TransferState.DONE, Optional.empty());
            }
        }
        return handed;
    }

    /** Warm: whoever joined answers from now on. False when nobody did, or they are lost, or it is over. */
    public boolean complete(ConversationId conversation) {
        return complete(conversation, () -> true);
    }

    /**
     * The same, while that is so.
     *
     * @param still asked when both agents are locked
     */
    boolean complete(ConversationId conversation, BooleanSupplier still) {
        Optional<Transfer> joined = transfers.findUnderway(conversation).filter(Transfer::joined);
        return joined.filter(this::canBeCompleted)
                .filter(transfer -> still.getAsBoolean())
                .filter(transfer -> handOver(transfer, transfer.to().orElseThrow()))
                .isPresent();
    }

    private boolean canBeCompleted(Transfer transfer) {
        PersonId receiver = transfer.to().orElseThrow();
        AgentState there = locks.lock(transfer.from(), receiver).get(receiver);
        transfers.refresh(transfer);
        return transfer.joined() && !there.lostSince(time.now().minus(settings.lostTime()));
    }
}
