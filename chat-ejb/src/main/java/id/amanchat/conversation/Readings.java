package id.amanchat.conversation;

import id.amanchat.conversation.internal.ConversationStore;
import id.amanchat.conversation.internal.ReadingStore;
import id.amanchat.identity.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Which members of the staff opened a conversation, for its customer. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class Readings {

    @Resource
    private SessionContext context;

    @Inject
    private ConversationStore store;

    @Inject
    private ReadingStore readings;

    /** The first to read it first; empty for a conversation that is not the caller's. */
    public Optional<List<Reading>> of(ConversationId id) {
        return store.find(id)
                .filter(conversation -> conversation
                        .customer()
                        .toString()
                        .equals(context.getCallerPrincipal().getName()))
                .map(conversation -> readings.of(id));
    }
}
