package id.amanchat.routing;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;

/** Replies written beforehand: personal ones, a queue's, everybody's. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.ADMINISTRATOR})
@RunAs(Roles.SYSTEM)
public class CannedReplies {

    /** What fits a conversation of the caller, filled in, in the conversation's language, the nearest shortcut first, at most 20.
     *
     * @param typed what stands after the slash; empty for all
     */
    public List<FilledReply> offer(ConversationId id, String typed) {
        throw new UnsupportedOperationException();
    }

    /** Those the caller may edit: an agent's own; an administrator's all but personal ones. By shortcut. */
    public List<CannedReply> mine() {
        throw new UnsupportedOperationException();
    }

    /** Creates or changes one: an agent a personal one, an administrator the others. */
    public Saved save(CannedReply reply) {
        throw new UnsupportedOperationException();
    }

    /** Deletes one; false when it is not there or not the caller's to delete. */
    public boolean delete(UUID id) {
        throw new UnsupportedOperationException();
    }
}
