package id.amanchat.web.push;

import id.amanchat.platform.Connected;
import id.amanchat.platform.Disconnected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Push;
import org.omnifaces.cdi.PushContext;
import org.omnifaces.cdi.push.SocketEvent;
import org.omnifaces.cdi.push.SocketEvent.Closed;
import org.omnifaces.cdi.push.SocketEvent.Opened;

/**
 * Who has an open socket on this node. Not counted from events: OmniFaces tells of no closing when a session ends. It is
 * asked instead, by a ping, for which it answers how many sockets it went to; to browsers the ping is a sign of life.
 */
@ApplicationScoped
public class SocketPresence {

    private static final Map<String, String> PING = Map.of("type", "ping");
    private static final int LOCKS = 64;

    private final Set<String> connected = ConcurrentHashMap.newKeySet();

    /** One after the other for each person: else one who reloads could be told as gone after being told as back. */
    private final Object[] locks =
            IntStream.range(0, LOCKS).mapToObj(number -> new Object()).toArray();

    @Inject
    @Push(channel = "events")
    private PushContext events;

    @Inject
    private Event<Connected> arrivals;

    @Inject
    private Event<Disconnected> departures;

    void opened(@Observes @Opened SocketEvent event) {
        String person = event.getUser();
        if (person == null) {
            return;
        }
        synchronized (lock(person)) {
            if (connected.add(person)) {
                arrivals.fire(new Connected(person));
            }
        }
    }

    void closed(@Observes @Closed SocketEvent event) {
        String person = event.getUser();
        if (person != null) {
            look(person);
        }
    }

    /** Looks whether everybody is still there; to be called time and again. */
    public void lookAtAll() {
        connected.forEach(this::look);
    }

    /** Looks whether a person is still there. */
    public void look(String person) {
        synchronized (lock(person)) {
            if (connected.contains(person) && events.send(PING, person).isEmpty()) {
                connected.remove(person);
                departures.fire(new Disconnected(person));
            }
        }
    }

    private Object lock(String person) {
        return locks[Math.floorMod(person.hashCode(), LOCKS)];
    }
}
