package id.amanchat.trust;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;

/**
 * The match codes of a conversation, on both sides of it. A conversation that is not the caller's is answered like one that
 * does not exist.
 */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
public class MatchCodes {

    /** The caller's own code; empty when they do not write in that conversation, or nobody answers it now. */
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public Optional<MatchCode> findMine(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** Everyone of the bank who writes in the caller's conversation, the agent who answers first; none while nobody does. */
    @RolesAllowed(Roles.CUSTOMER)
    public Optional<List<AgentBadge>> findBadges(ConversationId id) {
        throw new UnsupportedOperationException();
    }
}
