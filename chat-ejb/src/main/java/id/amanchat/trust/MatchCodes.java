package id.amanchat.trust;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationView;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.trust.internal.Caller;
import id.amanchat.trust.internal.CodeMaker;
import id.amanchat.trust.internal.FindingConversations;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The match codes of a conversation, on both sides of it. A conversation that is not the caller's is answered like one that
 * does not exist.
 */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
public class MatchCodes {

    @Resource
    private SessionContext context;

    @Inject
    private FindingConversations conversations;

    @Inject
    private CodeMaker codes;

    /** The caller's own code; empty when they do not write in that conversation, or nobody answers it now. */
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public Optional<MatchCode> findMine(ConversationId id) {
        PersonId caller = Caller.of(context);
        return conversations.ofWriter(id, caller).map(view -> codes.now(id, caller));
    }

    /** Everyone of the bank who writes in the caller's conversation, the agent who answers first; none while nobody does. */
    @RolesAllowed(Roles.CUSTOMER)
    public Optional<List<AgentBadge>> findBadges(ConversationId id) {
        return conversations.ofCustomer(id, Caller.of(context)).map(this::badges);
    }

    private List<AgentBadge> badges(ConversationView view) {
        Badge customer = view.parties().customer();
        return view.state().answered()
                ? view.parties()
                        .writers()
                        .filter(writer -> !writer.equals(customer))
                        .map(writer -> badge(view.id(), writer))
                        .toList()
                : List.of();
    }

    private AgentBadge badge(ConversationId id, Badge staff) {
        MatchCode code = codes.now(id, staff.person());
        return new AgentBadge(staff.name(), staff.employeeId(), code.code(), code.until());
    }
}
