package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;

/** Ends transfers whose receiver joined and is lost since: the conversation is where it was, and can be handed on anew. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class DesertedTransfers {

    @Inject
    private TransferStore transfers;

    @Inject
    private AgentLocks locks;

    @Inject
    private EndingTransfers ending;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** Seen without any lock. */
    public List<ConversationId> due() {
        return transfers.deserted(lostBefore());
    }

    /** Ends it, when the receiver is still lost. */
    public void end(ConversationId conversation) {
        transfers
                .findUnderway(conversation)
                .filter(Transfer::joined)
                .filter(this::deserted)
                .ifPresent(transfer -> ending.cancel(conversation));
    }

    private boolean deserted(Transfer transfer) {
        PersonId receiver = transfer.to().orElseThrow();
        AgentState there = locks.lock(transfer.from(), receiver).get(receiver);
        transfers.refresh(transfer);
        return transfer.joined() && there.lostSince(lostBefore());
    }

    private OffsetDateTime lostBefore() {
        return time.now().minus(settings.lostTime());
    }
}
