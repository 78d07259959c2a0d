package id.amanchat.social;

import id.amanchat.identity.Roles;
import id.amanchat.social.internal.invitation.Tying;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The caller's own accounts on social networks, as far as they proved and tied them. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class Ties {

    @Resource
    private SessionContext context;

    @Inject
    private Tying tying;

    /** By channel and handle. */
    public List<TieView> mine() {
        return tying.of(Caller.of(context));
    }

    /** Takes the consent back: nothing of the tie is kept but that there was one. False for one that is not the caller's. */
    public boolean withdraw(UUID id) {
        return tying.withdraw(id, Caller.of(context));
    }
}
