package id.amanchat.conversation;

import id.amanchat.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;

/** Internal notes and whispers: for the staff in a conversation, never for its customer. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
public class Notes {

    /** Stores a note, once for each client id; text as in {@link Conversations#post}. Allowed after the end, too. A supervisor's is a whisper. */
    public NoteAnswer write(ConversationId id, ClientId clientId, String text) {
        throw new UnsupportedOperationException();
    }

    /** In order, after this number; empty for a conversation in which the caller is not among the staff. */
    public Optional<List<NoteView>> after(ConversationId id, int number) {
        throw new UnsupportedOperationException();
    }
}
