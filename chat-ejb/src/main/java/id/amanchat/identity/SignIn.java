package id.amanchat.identity;

import id.amanchat.identity.internal.CheckingPassword;
import id.amanchat.identity.internal.CheckingProof;
import id.amanchat.identity.internal.HashGate;
import id.amanchat.identity.internal.OpeningSession;
import id.amanchat.identity.internal.PasskeyPurpose;
import id.amanchat.identity.internal.Passkeys;
import id.amanchat.identity.internal.RecoveryCodes;
import id.amanchat.identity.internal.SecondFactors;
import id.amanchat.platform.Figures;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Signing in, in two steps: the password, then a second factor. Neither alone opens anything. Or by a passkey, which is
 * both. Holds no transaction while it hashes; each step takes its own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    private static final int RETRY_SECONDS = 2;

    /** How many recovery codes are left when none was used. */
    private static final int NONE_USED = -1;

    @Inject
    private CheckingPassword checkingPassword;

    @Inject
    private CheckingProof checkingProof;

    @Inject
    private HashGate gate;

    @Inject
    private SecondFactors factors;

    @Inject
    private Passkeys passkeys;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private OpeningSession opening;

    @Inject
    private Figures figures;

    /**
     * The first step. Takes as long for a person who does not exist, is locked or has no password yet as for one who may
     * sign in. Throttled.
     */
    public PasswordAnswer checkPassword(String username, String password, Visitor visitor) {
        if (checkingPassword.closed(username, visitor)) {
            return new PasswordAnswer.Refused();
        }
        return gate.within(() -> checkingPassword.check(username, password, visitor))
                .map(this::goOn)
                .orElseGet(() -> new PasswordAnswer.Busy(RETRY_SECONDS));
    }

    private PasswordAnswer goOn(Optional<PersonId> accepted) {
        if (accepted.isEmpty()) {
            return new PasswordAnswer.Refused();
        }
        PersonId person = accepted.get();
        return factors.any(person)
                ? new PasswordAnswer.SecondFactorNeeded(person)
                : new PasswordAnswer.NoSecondFactorYet(person);
    }

    /**
     * The second step, after the password of that person was accepted: a code of the authenticator app (RFC 6238: in its own
     * step of 30 seconds and one either way), a recovery code, or a passkey. Each is accepted once, on whichever node.
     */
    public SecondFactorAnswer checkSecondFactor(PersonId id, Proof proof, Visitor visitor) {
        ProofAnswer answer = checkingProof.check(PasskeyPurpose.SECOND_FACTOR, id, proof, visitor);
        if (answer != ProofAnswer.ACCEPTED) {
            return notSignedIn(answer);
        }
        return proof instanceof Proof.RecoveryCode
                ? open(id, ActivityKind.SIGNED_IN_WITH_RECOVERY_CODE, visitor, recoveryCodes.left(id))
                : open(id, ActivityKind.SIGNED_IN, visitor, NONE_USED);
    }

    /** The question for the passkeys of that person, after the password: JSON; empty text when there are none. */
    public String passkeyQuestion(PersonId person) {
        return passkeys.question(PasskeyPurpose.SECOND_FACTOR, person);
    }

    /** The question for whoever has a passkey that says by itself whose it is: JSON, good for five minutes and one answer. */
    public String passkeyQuestion() {
        return passkeys.questionForAnyone();
    }

    /** A whole sign-in: the passkey is both factors, because it verifies its user. */
    public SecondFactorAnswer signInWithPasskey(String response, Visitor visitor) {
        Optional<PersonId> owner = passkeys.ownerOf(response);
        ProofAnswer answer = checkingProof.checkAnyone(owner, response, visitor);
        return answer == ProofAnswer.ACCEPTED
                ? open(owner.orElseThrow(), ActivityKind.SIGNED_IN_WITH_PASSKEY, visitor, NONE_USED)
                : notSignedIn(answer);
    }

    private SecondFactorAnswer open(PersonId person, ActivityKind how, Visitor visitor, int codesLeft) {
        return opening.open(person, how, visitor, codesLeft)
                .map(SecondFactorAnswer.class::cast)
                .orElseGet(() -> notSignedIn(ProofAnswer.REFUSED));
    }

    private SecondFactorAnswer notSignedIn(ProofAnswer why) {
        figures.count("amanchat.identity.second_factor.refused");
        return new SecondFactorAnswer.NotSignedIn(why);
    }
}
