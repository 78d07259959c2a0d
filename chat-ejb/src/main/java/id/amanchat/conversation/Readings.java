package id.amanchat.conversation;

import id.amanchat.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;

/** Which members of the staff opened a conversation, for its customer. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class Readings {

    /** The first to read it first; empty for a conversation that is not the caller's. */
    public Optional<List<Reading>> of(ConversationId id) {
        throw new UnsupportedOperationException();
    }
}
