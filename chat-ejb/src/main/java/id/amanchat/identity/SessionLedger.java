package id.amanchat.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.Set;

/** Which sign-ins are live, in the database: for the web's session keeping, on every node. */
@Stateless
@PermitAll
public class SessionLedger {

    /** The person did something in it; call it at most once a minute. */
    public void acted(SessionId session) {
        throw new UnsupportedOperationException("sessions");
    }

    /** It ended by itself or by signing out here. */
    public void ended(SessionId session, SessionEnd why) {
        throw new UnsupportedOperationException("sessions");
    }

    /** All that ended at or after this time, on whichever node: their pages and sockets must go, at the latest a second after. */
    public Set<SessionId> endedSince(Instant time) {
        throw new UnsupportedOperationException("sessions");
    }

    /** This server starts: what it had before is gone. */
    public void startOver(String server) {
        throw new UnsupportedOperationException("sessions");
    }
}
