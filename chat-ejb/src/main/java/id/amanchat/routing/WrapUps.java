package id.amanchat.routing;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is left to do when a conversation is over. */
@Stateless
@RolesAllowed(Roles.AGENT)
@RunAs(Roles.SYSTEM)
public class WrapUps {

    /** The tags that a chat of the caller's can be given while it runs, by position; empty when it is not the caller's. */
    public List<Reason> tags(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** What to fill in; empty when there is nothing. */
    public Optional<WrapUpForm> find(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** Finishes it; the agent is free again.
     *
     * @param note may be empty
     */
    public WrapUpAnswer finish(ConversationId id, String outcome, Set<String> tags, String note) {
        throw new UnsupportedOperationException();
    }
}
