package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** How busy agents are, in tenths of an ordinary chat. */
@ApplicationScoped
public class Loads {

    @Inject
    private LoadStore store;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    public int of(PersonId agent) {
        return all(Set.of(agent)).getOrDefault(agent, 0);
    }

    /** Of many at once, by one query; somebody who is no agent is left out. */
    public Map<PersonId, Integer> all(Collection<PersonId> agents) {
        return store.loads(agents, settings.quietWeight(), time.now());
    }

    /** Whether an agent can take so much more. True for long only while the caller holds the lock on the agent's row. */
    public boolean hasRoom(AgentState locked, int weight) {
        return Load.fits(of(locked.person()), weight, locked.capacity());
    }
}
