package id.amanchat.identity;

import id.amanchat.identity.internal.Happenings;
import id.amanchat.identity.internal.PersonSession;
import id.amanchat.identity.internal.SessionStore;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Which sign-ins are live, in the database: for the web's session keeping, on every node. */
@Stateless
@PermitAll
public class SessionLedger {

    @Inject
    private SessionStore sessions;

    @Inject
    private Happenings happenings;

    @Inject
    private Time time;

    /** The person did something in it; call it at most once a minute. */
    public void acted(SessionId session) {
        sessions.act(session, time.now());
    }

    /** It ended by itself or by signing out here. Once it ended, the first reason stays. */
    public void ended(SessionId session, SessionEnd why) {
        if (sessions.end(session, why, time.now())) {
            sessions.find(session).map(PersonSession::personId).ifPresent(person -> tell(person, why));
        }
    }

    private void tell(PersonId person, SessionEnd why) {
        if (why == SessionEnd.SIGNED_OUT) {
            happenings.tell(ActivityKind.SIGNED_OUT, person, person, null);
        } else {
            // The person sees who signed in and out; that time passed is for the record alone.
            happenings.note(ActivityKind.SESSION_ENDED, person, null, null);
        }
    }

    /**
     * All that ended at or after this time, on whichever node: their pages and sockets must go, at the latest a second after.
     * What ended is seen only once its transaction is committed, and nodes' clocks differ a little: ask for some seconds more
     * than have passed since the last look.
     */
    public Set<SessionId> endedSince(Instant instant) {
        return sessions.endedSince(instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
    }

    /** This server starts: what it had before is gone. */
    public void startOver(String server) {
        sessions.endOnServer(server, SessionEnd.SERVER_STOPPED, time.now());
    }
}
