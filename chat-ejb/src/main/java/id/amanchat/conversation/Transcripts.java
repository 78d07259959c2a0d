package id.amanchat.conversation;

import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;

/** Whole conversations, for evidence. For the application itself only: it has checked whose right it is. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Transcripts {

    /** Whose a conversation is: its customer, and who answered last. */
    public Optional<Parties> parties(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * As its customer may have it: of steps that are for staff only it holds nothing but their place in the chain. Locks
     * the conversation, so that nothing is written between looking and sealing.
     */
    public Optional<Transcript> forCustomer(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** As the bank's own investigators may have it, with every step. Locks it, too. */
    public Optional<Transcript> forBank(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** That a member of the staff looked at it, or took it out: the customer sees so. */
    public void examined(ConversationId id, Badge reader) {
        throw new UnsupportedOperationException();
    }

    /** Conversations that go on now and in which this member of the staff writes. */
    public List<ConversationId> written(PersonId staff) {
        throw new UnsupportedOperationException();
    }
}
