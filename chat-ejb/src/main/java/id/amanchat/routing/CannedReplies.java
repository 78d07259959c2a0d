package id.amanchat.routing;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.routing.internal.EditingReplies;
import id.amanchat.routing.internal.FillingReplies;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Replies written beforehand: personal ones, a queue's, everybody's. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.ADMINISTRATOR, Roles.SYSTEM})
@RunAs(Roles.SYSTEM)
public class CannedReplies {

    @Resource
    private SessionContext context;

    @Inject
    private FillingReplies filling;

    @Inject
    private EditingReplies editing;

    /** What fits a conversation of the caller, filled in, in the conversation's language, the nearest shortcut first, at most 20.
     *
     * @param typed what stands after the slash; empty for all
     */
    @RolesAllowed(Roles.AGENT)
    public List<FilledReply> offer(ConversationId id, String typed) {
        return filling.offer(PersonId.parse(caller()).orElseThrow(), id, typed);
    }

    /** Those the caller may edit: an agent's own; an administrator's all but personal ones. By shortcut. */
    public List<CannedReply> mine() {
        return editing.editable(agent());
    }

    /** Creates or changes one: an agent a personal one, an administrator the others. */
    public Saved save(CannedReply reply) {
        return editing.save(caller(), agent(), reply);
    }

    /** Deletes one; false when it is not there or not the caller's to delete. */
    public boolean delete(UUID id) {
        return editing.delete(caller(), agent(), id);
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }

    /** Empty for whoever edits what is everybody's. */
    private Optional<PersonId> agent() {
        return context.isCallerInRole(Roles.AGENT) ? PersonId.parse(caller()) : Optional.empty();
    }
}
