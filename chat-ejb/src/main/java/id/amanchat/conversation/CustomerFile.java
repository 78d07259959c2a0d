package id.amanchat.conversation;

import id.amanchat.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the bank knows of a customer from their conversations, for the staff who serve them now: every question names the
 * conversation by which the caller may ask, and is answered empty when the caller is not its staff, or it has been over for
 * more than half an hour.
 */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
public class CustomerFile {

    /** Most lines of one page. */
    public static final int LARGEST_PAGE = 50;

    public Optional<CustomerView> view(ConversationId via) {
        throw new UnsupportedOperationException();
    }

    /**
     * The customer's conversations that are over, the latest first, read by key, never counted.
     *
     * @param before the last line of the page before; empty for the first page
     */
    public Optional<List<PastConversation>> past(ConversationId via, Optional<PastConversation> before, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Messages of one of them, as {@link Conversations#messages}. */
    public Optional<List<MessageView>> messages(ConversationId via, ConversationId past, long after, int limit) {
        throw new UnsupportedOperationException();
    }

    /** What staff keep about the customer, the latest first. */
    public Optional<List<CustomerNote>> notes(ConversationId via) {
        throw new UnsupportedOperationException();
    }

    /** Keeps a note about the customer. */
    public NoteAnswer addNote(ConversationId via, String text) {
        throw new UnsupportedOperationException();
    }

    /** Tags of the conversation; false when it is not the caller's. Which tags there are the caller checks. */
    public boolean tag(ConversationId via, Set<String> tags) {
        throw new UnsupportedOperationException();
    }
}
