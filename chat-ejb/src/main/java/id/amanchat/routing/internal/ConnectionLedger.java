package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Node;
import id.amanchat.platform.Time;
import id.amanchat.routing.DeskChanged;
import id.amanchat.routing.RoutingDue;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/** Writes down which agents are connected to this node, for as long as this node says so. */
@Stateless
@PermitAll
public class ConnectionLedger {

    /** Three missed heartbeats. */
    static final Duration LEASE = Duration.ofSeconds(30);

    @Inject
    private RoutingStore store;

    @Inject
    private ConnectionStore connections;

    @Inject
    private Node node;

    @Inject
    private Time time;

    @Inject
    private Event<RoutingDue> routingDue;

    @Inject
    private Event<DeskChanged> deskChanged;

    /** Only agents are written down; false for everybody else. */
    public boolean opened(PersonId person) {
        Optional<AgentState> agent = store.findLockedAgent(person);
        agent.ifPresent(found -> {
            connections.put(person, node.name(), time.now().plus(LEASE));
            found.found();
            routingDue.fire(new RoutingDue());
            deskChanged.fire(new DeskChanged(person));
        });
        return agent.isPresent();
    }

    public void closed(PersonId person) {
        connections.remove(person, node.name());
    }

    public void renew(Collection<PersonId> connected) {
        if (!connected.isEmpty()) {
            connections.renew(connected, node.name(), time.now().plus(LEASE));
        }
        connections.removeLapsed(time.now());
    }
}
