package id.amanchat.trust;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Proof;
import id.amanchat.identity.ProvenBy;
import id.amanchat.identity.Roles;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.StepUp;
import id.amanchat.identity.Visitor;
import id.amanchat.trust.internal.Caller;
import id.amanchat.trust.internal.Confirming;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * "Confirm it is you": the agent who answers asks, the customer shows the second factor in a dialog of the product, never in
 * the chat, and a line in the thread says what came of it ({@code CONFIRMATION_ASKED}, {@code CONFIRMED},
 * {@code NOT_CONFIRMED}). Throttled like signing in; each asking holds for two minutes.
 */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
public class Confirmations {

    @Resource
    private SessionContext context;

    @Inject
    private Confirming confirming;

    @Inject
    private StepUp stepUp;

    /** Asks, as the agent who answers. */
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    public ConfirmationAsked ask(ConversationId id) {
        return confirming.ask(id, Caller.of(context));
    }

    /** What the caller, the conversation's customer, is asked now. */
    @RolesAllowed(Roles.CUSTOMER)
    public Optional<PendingConfirmation> findPending(ConversationId id) {
        return confirming.findPending(id, Caller.of(context));
    }

    /** The question for the caller's passkeys, JSON of PublicKeyCredentialRequestOptions; empty text without passkeys. */
    @RolesAllowed(Roles.CUSTOMER)
    public String passkeyQuestion() {
        return stepUp.passkeyQuestion();
    }

    /** Answers. Never call it within a transaction: what is refused is counted whatever happens. */
    @RolesAllowed(Roles.CUSTOMER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ConfirmationAnswer answer(ConversationId id, SessionId session, Proof proof, Visitor visitor) {
        PersonId caller = Caller.of(context);
        if (confirming.findPending(id, caller).isEmpty()) {
            return ConfirmationAnswer.NOT_ASKED;
        }
        return switch (stepUp.prove(session, proof, visitor)) {
            case ACCEPTED ->
                confirming.confirm(id, caller, by(proof)) ? ConfirmationAnswer.CONFIRMED : ConfirmationAnswer.NOT_ASKED;
            case REFUSED -> ConfirmationAnswer.REFUSED;
            case USED -> ConfirmationAnswer.USED;
            case CLOCK_WRONG -> ConfirmationAnswer.CLOCK_WRONG;
            case EXPIRED -> ConfirmationAnswer.EXPIRED;
            case BUSY -> ConfirmationAnswer.BUSY;
        };
    }

    private static ProvenBy by(Proof proof) {
        if (proof instanceof Proof.Passkey) {
            return ProvenBy.PASSKEY;
        }
        return proof instanceof Proof.RecoveryCode ? ProvenBy.RECOVERY_CODE : ProvenBy.CODE;
    }

    /** The customer does not want to; the agent is told. False when nobody asks. */
    @RolesAllowed(Roles.CUSTOMER)
    public boolean decline(ConversationId id) {
        return confirming.decline(id, Caller.of(context));
    }
}
