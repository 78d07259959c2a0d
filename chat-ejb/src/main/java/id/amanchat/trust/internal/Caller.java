package id.amanchat.trust.internal;

import id.amanchat.identity.PersonId;
import jakarta.ejb.SessionContext;
import java.util.Optional;

/** Who calls a door. */
public final class Caller {

    private Caller() {}

    /** The person who calls. */
    public static PersonId of(SessionContext context) {
        return find(context).orElseThrow(() -> new IllegalStateException("The caller is no person"));
    }

    /** The same where nobody may be signed in. */
    public static Optional<PersonId> find(SessionContext context) {
        return PersonId.parse(context.getCallerPrincipal().getName());
    }
}
