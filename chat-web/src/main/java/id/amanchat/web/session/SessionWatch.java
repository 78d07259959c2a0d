package id.amanchat.web.session;

import id.amanchat.identity.SessionLedger;
import id.amanchat.platform.Node;
import id.amanchat.web.push.SocketPresence;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends sessions whose time is over or that were ended elsewhere, and with them their sockets. The container alone would
 * not: the page's own requests keep its clock going, and only a person's act keeps ours.
 */
@WebListener
public class SessionWatch implements ServletContextListener, HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(SessionWatch.class);

    private static final long OVER_EVERY_MS = 5_000;

    /** Whatever is ended is gone within a second. */
    private static final long ENDED_EVERY_MS = 500;

    private static final long PING_EVERY_MS = 10_000;

    /** Sockets are closed a moment after the session ends. */
    private static final long A_MOMENT_MS = 500;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private OpenSessions openSessions;

    @Inject
    private SocketPresence presence;

    @Inject
    private SessionLedger ledger;

    @Inject
    private Node node;

    private List<Future<?>> watches = List.of();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ledger.startOver(node.server());
        watches = List.of(
                every(OVER_EVERY_MS, openSessions::endThoseOver),
                every(ENDED_EVERY_MS, openSessions::endThoseEndedElsewhere),
                every(PING_EVERY_MS, presence::lookAtAll));
    }

    private Future<?> every(long milliseconds, Runnable watch) {
        return executor.scheduleWithFixedDelay(() -> guarded(watch), milliseconds, milliseconds, TimeUnit.MILLISECONDS);
    }

    /** A watch that once failed would never be called again, and nobody would be signed out any more. */
    private static void guarded(Runnable watch) {
        try {
            watch.run();
        } catch (RuntimeException e) {
            LOG.error("A watch over the sessions failed; it goes on", e);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        watches.forEach(watch -> watch.cancel(false));
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        openSessions.opened(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        openSessions.closed(event.getSession());
        PageSession.findPerson(event.getSession())
                .map(person -> person.personId().toString())
                .ifPresent(
                        person -> executor.schedule(() -> presence.look(person), A_MOMENT_MS, TimeUnit.MILLISECONDS));
    }
}
