package id.amanchat.routing;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import id.amanchat.routing.internal.AgentState;
import id.amanchat.routing.internal.RoutingStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;

/** What agents can do. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class Agents {

    @Inject
    private RoutingStore store;

    @Inject
    private Time time;

    /**
     * Makes a person somebody to whom chats are offered; whoever is that already stays as they are.
     *
     * @param capacity how many chats at once, at least 1
     * @param languages those they can answer in, as "en" and "id"
     */
    public void register(PersonId agent, int capacity, Set<String> skills, Set<String> languages) {
        if (store.findAgent(agent).isEmpty()) {
            store.add(new AgentState(agent, capacity, skills, languages, time.now()));
        }
    }
}
