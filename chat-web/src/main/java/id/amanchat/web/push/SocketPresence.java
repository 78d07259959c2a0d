package id.amanchat.web.push;

import id.amanchat.platform.Connected;
import id.amanchat.platform.Disconnected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.omnifaces.cdi.push.SocketEvent;
import org.omnifaces.cdi.push.SocketEvent.Closed;
import org.omnifaces.cdi.push.SocketEvent.Opened;

/** Counts each person's sockets on this node, and tells of the first that opens and the last that closes. */
@ApplicationScoped
public class SocketPresence {

    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    @Inject
    private Event<Connected> connected;

    @Inject
    private Event<Disconnected> disconnected;

    void opened(@Observes @Opened SocketEvent event) {
        String person = event.getUser();
        if (person != null && open.merge(person, 1, Integer::sum) == 1) {
            connected.fire(new Connected(person));
        }
    }

    void closed(@Observes @Closed SocketEvent event) {
        String person = event.getUser();
        if (person != null && open.computeIfPresent(person, (key, count) -> count > 1 ? count - 1 : null) == null) {
            disconnected.fire(new Disconnected(person));
        }
    }
}
