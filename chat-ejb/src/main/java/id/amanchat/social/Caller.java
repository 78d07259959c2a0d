package id.amanchat.social;

import id.amanchat.identity.PersonId;
import jakarta.ejb.SessionContext;
import java.util.Optional;

/** Who calls a door. */
final class Caller {

    private Caller() {}

    /** The person who calls. */
    static PersonId of(SessionContext context) {
        return find(context).orElseThrow(() -> new IllegalStateException("The caller is no person"));
    }

    /** The same where nobody may be signed in. */
    static Optional<PersonId> find(SessionContext context) {
        return PersonId.parse(context.getCallerPrincipal().getName());
    }
}
