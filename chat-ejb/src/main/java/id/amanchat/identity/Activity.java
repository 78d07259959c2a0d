package id.amanchat.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;

/** What happened to the caller's access. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Activity {

    /** The newest lines first, at most {@code limit} (1 to 100) after the first {@code offset}. */
    public List<ActivityLine> mine(int offset, int limit) {
        throw new UnsupportedOperationException("activity");
    }

    /**
     * "This was not me": locks the caller's access until the bank unlocks it, ends all sessions, forgets all known devices,
     * tells the person and the bank by mail. Needs no second factor: whoever can do this can do no more harm with it.
     *
     * @return whether it is a line of the caller's
     */
    public boolean wasNotMe(UUID line, Visitor visitor) {
        throw new UnsupportedOperationException("activity");
    }
}
