package id.amanchat.routing.internal;

import id.amanchat.routing.OfferOutcome;

/** How far handing a conversation on has got. */
enum TransferState {
    /** Nobody took it yet. */
    PROPOSED(OfferOutcome.RUNNING),
    /** A warm one: the receiver is in the room. */
    JOINED(OfferOutcome.ACCEPTED),
    /** Somebody else answers now, or it waits in another queue. */
    DONE(OfferOutcome.ACCEPTED),
    DECLINED(OfferOutcome.DECLINED),
    EXPIRED(OfferOutcome.EXPIRED),
    /** Taken back, or the conversation was over before. */
    WITHDRAWN(OfferOutcome.WITHDRAWN);

    private final OfferOutcome outcome;

    TransferState(OfferOutcome outcome) {
        this.outcome = outcome;
    }

    /** As whoever proposed it is told. */
    OfferOutcome outcome() {
        return outcome;
    }

    /** What an offer that nobody took makes of it. */
    static TransferState of(OfferOutcome notTaken) {
        return switch (notTaken) {
            case DECLINED -> DECLINED;
            case EXPIRED -> EXPIRED;
            case WITHDRAWN -> WITHDRAWN;
            case RUNNING, ACCEPTED -> throw new IllegalArgumentException(notTaken + " is no end of a transfer");
        };
    }
}
