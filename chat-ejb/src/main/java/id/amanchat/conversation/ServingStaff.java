package id.amanchat.conversation;

import id.amanchat.conversation.internal.ServingStore;
import id.amanchat.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Which conversations somebody of the bank serves right now. For the application itself only. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ServingStaff {

    @Inject
    private ServingStore store;

    /** Open ones and those on hold, in which a person with this number writes; by two queries, whoever it is. */
    public List<ServedConversation> served(String employeeId) {
        return store.served(employeeId);
    }
}
