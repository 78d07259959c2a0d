package id.amanchat.administration.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.routing.Agents;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;

/** Tells routing of new agents, as the application itself: administrators have no business at that door. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class GivingWork {

    @Inject
    private Agents agents;

    public void to(PersonId agent, int capacity, Set<String> skills, Set<String> languages) {
        agents.register(agent, capacity, skills, languages);
    }
}
