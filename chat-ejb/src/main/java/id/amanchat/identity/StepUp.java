package id.amanchat.identity;

import id.amanchat.identity.internal.Caller;
import id.amanchat.identity.internal.CheckingProof;
import id.amanchat.identity.internal.Grants;
import id.amanchat.identity.internal.LiveSessions;
import id.amanchat.identity.internal.PasskeyPurpose;
import id.amanchat.identity.internal.Passkeys;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Asks the caller for the second factor again, for one action: what is confirmed holds for that action, in that session,
 * once, for two minutes.
 */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class StepUp {

    @Resource
    private SessionContext context;

    @Inject
    private CheckingProof checking;

    @Inject
    private Passkeys passkeys;

    @Inject
    private LiveSessions sessions;

    @Inject
    private Grants grants;

    /** Checks the caller's proof and, when it is accepted, grants the action. Throttled like signing in. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ProofAnswer confirm(SessionId session, SensitiveAction action, Proof proof, Visitor visitor) {
        PersonId caller = Caller.of(context);
        if (!sessions.is(caller, session)) {
            return ProofAnswer.REFUSED;
        }
        ProofAnswer answer = checking.check(PasskeyPurpose.STEP_UP, caller, proof, visitor);
        if (answer == ProofAnswer.ACCEPTED) {
            grants.grant(caller, session, action, visitor);
        }
        return answer;
    }

    /**
     * Checks the caller's proof and grants nothing: whoever calls knows what it is for. Throttled like signing in, and told in
     * the activity as another proof is.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ProofAnswer prove(SessionId session, Proof proof, Visitor visitor) {
        PersonId caller = Caller.of(context);
        if (!sessions.is(caller, session)) {
            return ProofAnswer.REFUSED;
        }
        ProofAnswer answer = checking.check(PasskeyPurpose.STEP_UP, caller, proof, visitor);
        if (answer == ProofAnswer.ACCEPTED) {
            grants.tell(caller, visitor);
        }
        return answer;
    }

    /** The question for the caller's passkeys: JSON of PublicKeyCredentialRequestOptions; empty text without passkeys. */
    public String passkeyQuestion() {
        return passkeys.question(PasskeyPurpose.STEP_UP, Caller.of(context));
    }

    /** Whether the action is granted at this moment; uses nothing up. */
    public boolean granted(SessionId session, SensitiveAction action) {
        return grants.granted(Caller.of(context), session, action);
    }

    /**
     * Uses the grant up, in the caller's transaction: for doors, as their last check before the work.
     *
     * @throws StepUpNeeded when there is none for this session, or it is older than two minutes
     */
    public void require(SessionId session, SensitiveAction action) {
        grants.require(Caller.of(context), session, action);
    }
}
