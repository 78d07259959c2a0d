package id.amanchat.identity.internal;

import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;

/** Clears away what time has made worthless, each kind in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PurgingSteps {

    /** An act stands in the database a minute late; and the server of the session ends it in time, unless it is gone. */
    private static final Duration LATE = Duration.ofMinutes(2);

    /** Every node has long seen by then that they ended. */
    private static final Duration ENDED_KEPT = Duration.ofDays(1);

    /** How long browsers keep a cookie at most (RFC 6265bis section 5.5). */
    private static final Duration DEVICES_KEPT = Duration.ofDays(400);

    @Inject
    private TriesStore tries;

    @Inject
    private Origins origins;

    @Inject
    private DeviceStore devices;

    @Inject
    private SessionStore sessions;

    @Inject
    private GrantStore grants;

    @Inject
    private ActivityStore activity;

    @Inject
    private Links links;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** Ends what nobody's server ends any more: its server died. */
    public int endSessionsLeftOpen() {
        OffsetDateTime now = time.now();
        return sessions.endIdleSince(now.minus(settings.idleTime()).minus(LATE), now)
                + sessions.endStartedBefore(now.minus(settings.sessionTime()).minus(LATE), now);
    }

    public int sessions() {
        return sessions.removeEndedBefore(time.now().minus(ENDED_KEPT));
    }

    public int grants() {
        return grants.removeBefore(time.now().minus(Grants.LIFE));
    }

    public int counters() {
        return tries.removeSpent(time.now()) + origins.removeOld();
    }

    public int devices() {
        return devices.removeUnseenSince(time.now().minus(DEVICES_KEPT));
    }

    public int links() {
        return links.forgetOld();
    }

    public int activity() {
        return activity.removeBefore(time.now().minus(settings.activityTime()));
    }

    public long countOpenSessions() {
        return sessions.countOpen();
    }
}
