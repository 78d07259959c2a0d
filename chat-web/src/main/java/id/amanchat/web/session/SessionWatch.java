package id.amanchat.web.session;

import id.amanchat.web.push.SocketPresence;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Ends sessions whose time is over, and with them their sockets. The container alone would not: the page's own requests
 * keep its clock going, and only a person's act keeps ours.
 */
@WebListener
public class SessionWatch implements ServletContextListener, HttpSessionListener {

    private static final long EVERY_SECONDS = 5;

    /** Sockets are closed a moment after the session ends. */
    private static final long A_MOMENT_MS = 500;

    private static final long PING_SECONDS = 10;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private PageSession pageSession;

    @Inject
    private SocketPresence presence;

    private final Map<String, HttpSession> sessions = new ConcurrentHashMap<>();

    private List<Future<?>> watches = List.of();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        watches = List.of(
                executor.scheduleWithFixedDelay(this::endThoseOver, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS),
                executor.scheduleWithFixedDelay(presence::lookAtAll, PING_SECONDS, PING_SECONDS, TimeUnit.SECONDS));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        watches.forEach(watch -> watch.cancel(false));
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.put(event.getSession().getId(), event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession().getId());
        PageSession.findPerson(event.getSession())
                .map(person -> person.personId().toString())
                .ifPresent(
                        person -> executor.schedule(() -> presence.look(person), A_MOMENT_MS, TimeUnit.MILLISECONDS));
    }

    private void endThoseOver() {
        sessions.values().forEach(this::endIfOver);
    }

    private void endIfOver(HttpSession session) {
        try {
            if (pageSession.over(session)) {
                session.invalidate();
            }
        } catch (IllegalStateException e) {
            // Ended by somebody else meanwhile.
            sessions.values().remove(session);
        }
    }
}
