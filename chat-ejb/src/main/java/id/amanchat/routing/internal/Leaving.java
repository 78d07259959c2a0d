package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Steps back from handing on: either of the two agents, before it is complete. */
@ApplicationScoped
public class Leaving {

    @Inject
    private TransferStore transfers;

    @Inject
    private Clearing clearing;

    @Inject
    private EndingTransfers ending;

    /** Takes it back, also when the colleague is in the room already: they may be gone, and nobody else could end it. */
    public boolean withdraw(ConversationId id, PersonId me) {
        Optional<Transfer> mine =
                transfers.findUnderway(id).filter(transfer -> transfer.from().equals(me));
        mine.ifPresent(transfer -> clearing.clear(id));
        return mine.filter(Transfer::withdrawn).isPresent();
    }

    /** Whether this is one of the two who are in the room for it. */
    public boolean joinedWith(ConversationId id, PersonId me) {
        return findJoined(id).filter(transfer -> transfer.concerns(me)).isPresent();
    }

    /** Whoever joined leaves the room again. */
    public boolean leave(ConversationId id, PersonId me) {
        Optional<Transfer> mine = findJoined(id)
                .filter(transfer -> transfer.to().filter(me::equals).isPresent());
        mine.ifPresent(transfer -> ending.cancel(id, TransferState.DECLINED));
        return mine.isPresent();
    }

    private Optional<Transfer> findJoined(ConversationId id) {
        return transfers.findUnderway(id).filter(Transfer::joined);
    }
}
