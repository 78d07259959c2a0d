package id.amanchat.identity;

import id.amanchat.identity.internal.Caller;
import id.amanchat.identity.internal.LockingOut;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The caller's own access as a whole. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class OwnAccess {

    @Resource
    private SessionContext context;

    @Inject
    private LockingOut lockingOut;

    /**
     * Locks it, in the caller's transaction, until two administrators unlock it: ends all sessions, forgets all known
     * devices, tells the person and the bank's security desk by mail. Needs no second factor, as {@link Activity#wasNotMe}.
     */
    public void lock(Visitor visitor) {
        lockingOut.byThemselves(Caller.of(context), visitor);
    }
}
