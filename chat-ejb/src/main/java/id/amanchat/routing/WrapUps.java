package id.amanchat.routing;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.routing.internal.WrappingUp;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is left to do when a conversation is over. */
@Stateless
@RolesAllowed(Roles.AGENT)
@RunAs(Roles.SYSTEM)
public class WrapUps {

    @Resource
    private SessionContext context;

    @Inject
    private WrappingUp wrappingUp;

    /** The tags that a chat of the caller's can be given while it runs, by position; empty when it is not the caller's. */
    public List<Reason> tags(ConversationId id) {
        return wrappingUp.tags(id, caller());
    }

    /** What to fill in; empty when there is nothing. */
    public Optional<WrapUpForm> find(ConversationId id) {
        return wrappingUp.find(id, caller());
    }

    /** Finishes it; the agent is free again.
     *
     * @param note may be empty
     */
    public WrapUpAnswer finish(ConversationId id, String outcome, Set<String> tags, String note) {
        return wrappingUp.finish(id, caller(), outcome, tags, Objects.requireNonNullElse(note, ""));
    }

    private PersonId caller() {
        return PersonId.parse(context.getCallerPrincipal().getName())
                .orElseThrow(() -> new IllegalStateException("The caller is no person"));
    }
}
