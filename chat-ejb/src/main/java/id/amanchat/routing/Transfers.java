package id.amanchat.routing;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.Optional;

/** Handing conversations on. The conversation stays with its agent until the receiver accepts; a cold one to a queue is let go at once. */
@Stateless
@RolesAllowed(Roles.AGENT)
@RunAs(Roles.SYSTEM)
public class Transfers {

    /** To whom; empty when the conversation is not the caller's. */
    public Optional<TransferTargets> targets(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** Proposes it. A cold one changes the agent when it is accepted; with a warm one the receiver joins first.
     *
     * @param note for the receiver, as long as a message
     */
    public TransferAnswer propose(ConversationId id, TransferTo to, String note, boolean warm) {
        throw new UnsupportedOperationException();
    }

    /** Takes back what nobody accepted yet. False when there is nothing to take back. */
    public boolean withdraw(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** Warm: the one who joined answers from now on, and the caller leaves the room. Either of the two may say so. False when nobody joined. */
    public boolean complete(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** The caller, who joined, leaves; the conversation stays with its agent. False when the caller answers it, or is not in it. */
    public boolean leave(ConversationId id) {
        throw new UnsupportedOperationException();
    }
}
