package id.amanchat.trust;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Proof;
import id.amanchat.identity.Roles;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.Visitor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Optional;

/**
 * "Confirm it is you": the agent who answers asks, the customer shows the second factor in a dialog of the product, never in
 * the chat, and a line in the thread says what came of it ({@code CONFIRMATION_ASKED}, {@code CONFIRMED},
 * {@code NOT_CONFIRMED}). Throttled like signing in; each asking holds for two minutes.
 */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
public class Confirmations {

    /** Asks, as the agent who answers. */
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public ConfirmationAsked ask(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** What the caller, the conversation's customer, is asked now. */
    @RolesAllowed(Roles.CUSTOMER)
    public Optional<PendingConfirmation> findPending(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** The question for the caller's passkeys, JSON of PublicKeyCredentialRequestOptions; empty text without passkeys. */
    @RolesAllowed(Roles.CUSTOMER)
    public String passkeyQuestion() {
        throw new UnsupportedOperationException();
    }

    /** Answers. Never call it within a transaction: what is refused is counted whatever happens. */
    @RolesAllowed(Roles.CUSTOMER)
    public ConfirmationAnswer answer(ConversationId id, SessionId session, Proof proof, Visitor visitor) {
        throw new UnsupportedOperationException();
    }

    /** The customer does not want to; the agent is told. False when nobody asks. */
    @RolesAllowed(Roles.CUSTOMER)
    public boolean decline(ConversationId id) {
        throw new UnsupportedOperationException();
    }
}
