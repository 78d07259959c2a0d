package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Connected;
import id.amanchat.platform.Disconnected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which agents are connected to this node. The sockets are this node's own, so that this may stand in its memory. */
@ApplicationScoped
public class ConnectionWatch {

    private final Set<PersonId> agents = ConcurrentHashMap.newKeySet();

    @Inject
    private ConnectionLedger ledger;

    void on(@Observes Connected event) {
        PersonId.parse(event.person()).ifPresent(person -> {
            if (ledger.opened(person)) {
                agents.add(person);
            }
        });
    }

    void on(@Observes Disconnected event) {
        PersonId.parse(event.person()).ifPresent(person -> {
            if (agents.remove(person)) {
                ledger.closed(person);
            }
        });
    }

    void renew() {
        ledger.renew(Set.copyOf(agents));
    }
}
