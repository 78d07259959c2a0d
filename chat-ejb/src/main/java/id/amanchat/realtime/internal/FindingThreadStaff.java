package id.amanchat.realtime.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Parties;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;

/** Finds out who of the staff takes part in a thread on a channel. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class FindingThreadStaff {

    @Inject
    private ConversationFlow flow;

    public Set<PersonId> of(ConversationId thread) {
        return flow.findParties(thread).map(Parties::staff).orElse(Set.of());
    }
}
