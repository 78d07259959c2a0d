package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import jakarta.ejb.SessionContext;

/** Who calls a door. */
public final class Caller {

    private Caller() {}

    /** For doors that only people with a role enter. */
    public static PersonId of(SessionContext context) {
        return PersonId.parse(context.getCallerPrincipal().getName())
                .orElseThrow(() -> new IllegalStateException("The caller is no person"));
    }
}
