package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Proof;
import id.amanchat.identity.ProofAnswer;
import id.amanchat.identity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Whether a second factor is right: throttled, told, and used up, each in transactions of its own. Best called outside of
 * one, so that no request holds two connections; the caller's own work comes after it.
 */
@ApplicationScoped
public class CheckingProof {

    @Inject
    private Throttle throttle;

    @Inject
    private HashGate gate;

    @Inject
    private PersonStore people;

    @Inject
    private ProofSteps steps;

    @Inject
    private RecoveryCodes recoveryCodes;

    /**
     * Of that person. Nobody who is locked is accepted.
     *
     * @param purpose what for: passkeys answer for that alone, and refusals of a step-up are told as such
     */
    public ProofAnswer check(PasskeyPurpose purpose, PersonId person, Proof proof, Visitor visitor) {
        if (proof instanceof Proof.RecoveryCode code) {
            return gate.within(() -> checkRecoveryCode(purpose, person, code, visitor))
                    .orElse(ProofAnswer.BUSY);
        }
        SecretKind kind = proof instanceof Proof.Code ? SecretKind.CODE : SecretKind.PASSKEY;
        Attempt attempt = throttle.reserve(kind, Target.of(person), visitor);
        boolean allowed = allowed(attempt);
        Checked checked = proof instanceof Proof.Passkey passkey
                ? steps.passkey(purpose, person, passkey.response(), allowed)
                : steps.code(person, ((Proof.Code) proof).text(), allowed);
        return settle(purpose, attempt, checked);
    }

    private ProofAnswer checkRecoveryCode(
            PasskeyPurpose purpose, PersonId person, Proof.RecoveryCode code, Visitor visitor) {
        Attempt attempt = throttle.reserve(SecretKind.RECOVERY_CODE, Target.of(person), visitor);
        ProofAnswer answer = recoveryCodes.use(person, code.text(), allowed(attempt));
        if (answer == ProofAnswer.ACCEPTED) {
            steps.recoveryCodeUsed(person, visitor);
        }
        return settle(purpose, attempt, Checked.of(answer, SecretKind.RECOVERY_CODE));
    }

    /** A passkey that says by itself whose it is. */
    public ProofAnswer checkAnyone(Optional<PersonId> owner, String response, Visitor visitor) {
        Attempt attempt = throttle.reserve(
                SecretKind.PASSKEY, owner.map(Target::of).orElseGet(() -> Target.nobody("passkey")), visitor);
        return settle(PasskeyPurpose.SIGN_IN, attempt, steps.anyonesPasskey(response, allowed(attempt)));
    }

    private boolean allowed(Attempt attempt) {
        // Asked for in any case: time must not tell.
        boolean locked = Optional.ofNullable(attempt.target().person())
                .flatMap(people::find)
                .map(Person::locked)
                .orElse(true);
        return attempt.allowed() && !locked;
    }

    private ProofAnswer settle(PasskeyPurpose purpose, Attempt attempt, Checked checked) {
        switch (checked.answer()) {
            case ACCEPTED -> throttle.accepted(attempt);
            // Nothing was compared.
            case EXPIRED -> throttle.takeBack(attempt);
            default -> throttle.refused(attempt, told(purpose, checked.told()));
        }
        return checked.answer();
    }

    private static ActivityKind told(PasskeyPurpose purpose, ActivityKind refusal) {
        return purpose == PasskeyPurpose.STEP_UP && refusal != ActivityKind.PASSKEY_CLONED
                ? ActivityKind.STEP_UP_REFUSED
                : refusal;
    }
}
