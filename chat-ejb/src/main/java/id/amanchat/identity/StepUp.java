package id.amanchat.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/**
 * Asks the caller for the second factor again, for one action: what is confirmed holds for that action, in that session,
 * once, for two minutes.
 */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class StepUp {

    /** Checks the caller's proof and, when it is accepted, grants the action. Throttled like signing in. */
    public ProofAnswer confirm(SessionId session, SensitiveAction action, Proof proof, Visitor visitor) {
        throw new UnsupportedOperationException("step-up");
    }

    /** The question for the caller's passkeys: JSON of PublicKeyCredentialRequestOptions; empty text without passkeys. */
    public String passkeyQuestion() {
        throw new UnsupportedOperationException("step-up");
    }

    /** Whether the action is granted at this moment; uses nothing up. */
    public boolean granted(SessionId session, SensitiveAction action) {
        throw new UnsupportedOperationException("step-up");
    }

    /**
     * Uses the grant up, in the caller's transaction: for doors, as their last check before the work.
     *
     * @throws StepUpNeeded when there is none for this session, or it is older than two minutes
     */
    public void require(SessionId session, SensitiveAction action) {
        throw new UnsupportedOperationException("step-up");
    }
}
