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
        return proof instanceof Proof.RecoveryCode
                ? gate.within(() -> checkThrottled(purpose, person, proof, visitor))
                        .orElse(ProofAnswer.BUSY)
                : checkThrottled(purpose, person, proof, visitor);
    }

    private ProofAnswer checkThrottled(PasskeyPurpose purpose, PersonId id, Proof proof, Visitor visitor) {
        Optional<Person> person = people.find(id);
        Attempt attempt = reserve(kind(proof), person, visitor);
        Checked checked = look(purpose, id, proof, attempt.allowed() && isIn(person));
        if (proof instanceof Proof.RecoveryCode && checked.answer() == ProofAnswer.ACCEPTED) {
            steps.recoveryCodeUsed(purpose, id, visitor);
        }
        return settle(purpose, attempt, checked);
    }

    private Checked look(PasskeyPurpose purpose, PersonId person, Proof proof, boolean allowed) {
        if (proof instanceof Proof.RecoveryCode code) {
            return Checked.of(recoveryCodes.use(person, code.text(), allowed), SecretKind.RECOVERY_CODE);
        }
        return proof instanceof Proof.Passkey passkey
                ? steps.passkey(purpose, person, passkey.response(), allowed)
                : steps.code(person, ((Proof.Code) proof).text(), allowed);
    }

    private static SecretKind kind(Proof proof) {
        if (proof instanceof Proof.RecoveryCode) {
            return SecretKind.RECOVERY_CODE;
        }
        return proof instanceof Proof.Passkey ? SecretKind.PASSKEY : SecretKind.CODE;
    }

    /** A passkey that says by itself whose it is. */
    public ProofAnswer checkAnyone(Optional<PersonId> owner, String response, Visitor visitor) {
        Optional<Person> person = owner.flatMap(people::find);
        Attempt attempt = reserve(SecretKind.PASSKEY, person, visitor);
        return settle(
                PasskeyPurpose.SIGN_IN, attempt, steps.anyonesPasskey(response, attempt.allowed() && isIn(person)));
    }

    private Attempt reserve(SecretKind kind, Optional<Person> person, Visitor visitor) {
        Target target = person.map(found -> Target.of(found.id())).orElseGet(() -> Target.nobody(kind.name()));
        return throttle.reserve(kind, target, visitor);
    }

    private static boolean isIn(Optional<Person> person) {
        return person.filter(found -> !found.locked()).isPresent();
    }

    private ProofAnswer settle(PasskeyPurpose purpose, Attempt attempt, Checked checked) {
        if (checked.answer() == ProofAnswer.ACCEPTED) {
            throttle.accepted(attempt);
        } else if (checked.told() == null) {
            throttle.takeBack(attempt);
        } else {
            throttle.refused(attempt, told(purpose, checked.told()));
        }
        return checked.answer();
    }

    private static ActivityKind told(PasskeyPurpose purpose, ActivityKind refusal) {
        return purpose == PasskeyPurpose.STEP_UP && refusal != ActivityKind.PASSKEY_CLONED
                ? ActivityKind.STEP_UP_REFUSED
                : refusal;
    }
}
