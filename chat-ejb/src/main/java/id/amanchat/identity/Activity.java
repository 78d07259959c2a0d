package id.amanchat.identity;

import id.amanchat.identity.internal.ActivityEntry;
import id.amanchat.identity.internal.ActivityStore;
import id.amanchat.identity.internal.Caller;
import id.amanchat.identity.internal.LockingOut;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What happened to the caller's access. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Activity {

    private static final int MOST = 100;

    @Resource
    private SessionContext context;

    @Inject
    private ActivityStore store;

    @Inject
    private LockingOut lockingOut;

    /** The newest lines first, at most {@code limit} (1 to 100) after the first {@code offset}. */
    public List<ActivityLine> mine(int offset, int limit) {
        return store.of(Caller.of(context), Math.max(0, offset), Math.max(1, Math.min(MOST, limit))).stream()
                .map(ActivityEntry::line)
                .toList();
    }

    /**
     * "This was not me": locks the caller's access until the bank unlocks it, ends all sessions, forgets all known devices,
     * tells the person and the bank by mail. Needs no second factor: whoever can do this can do no more harm with it.
     *
     * @return whether it is a line of the caller's
     */
    public boolean wasNotMe(UUID line, Visitor visitor) {
        PersonId caller = Caller.of(context);
        if (store.find(caller, line).isEmpty()) {
            return false;
        }
        lockingOut.notMe(caller, visitor);
        return true;
    }
}
