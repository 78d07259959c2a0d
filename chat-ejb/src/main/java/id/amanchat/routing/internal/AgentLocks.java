package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Locks the rows of several agents, always in the same order, so that two who hand on to one another do not wait in a
 * circle. Whoever gives an agent work, or takes it away, holds the lock on the agent's row.
 */
@ApplicationScoped
public class AgentLocks {

    @Inject
    private RoutingStore store;

    /** Those there are. */
    Map<PersonId, AgentState> lock(PersonId... people) {
        Map<PersonId, AgentState> locked = new HashMap<>();
        Stream.of(people)
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .map(store::findLockedAgent)
                .flatMap(Optional::stream)
                .forEach(agent -> locked.put(agent.person(), agent));
        return locked;
    }
}
