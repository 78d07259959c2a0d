package id.amanchat.identity;

import id.amanchat.identity.internal.PasswordHashes;
import id.amanchat.identity.internal.Person;
import id.amanchat.identity.internal.PersonStore;
import id.amanchat.identity.internal.TimeBasedCodes;
import id.amanchat.identity.internal.TotpFactor;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;

/** Signing in, in two steps: the password, then a time-based code. Neither alone opens anything. */
@Stateless
@PermitAll
public class SignIn {

    @Inject
    private PersonStore people;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private TimeBasedCodes codes;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    /**
     * The first step. Takes as long for a person who does not exist as for one who does. Holds no transaction while it
     * hashes. Throttled.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PasswordAnswer checkPassword(String username, String password, Visitor visitor) {
        Optional<Person> person =
                Username.possible(username) ? people.findByUsername(new Username(username)) : Optional.empty();
        if (!hashes.matches(password, person.map(Person::passwordHash))) {
            figures.count("amanchat.identity.password.refused");
            return new PasswordAnswer.Refused();
        }
        PersonId id = person.orElseThrow().id();
        return people.findTotp(id).isPresent()
                ? new PasswordAnswer.SecondFactorNeeded(id)
                : new PasswordAnswer.NoSecondFactorYet(id);
    }

    /**
     * The second step, after the password of that person was accepted: a code of the authenticator app (RFC 6238: in its own
     * step of 30 seconds and one either way), a recovery code, or a passkey. Each is accepted once, on whichever node.
     */
    public SecondFactorAnswer checkSecondFactor(PersonId id, Proof proof, Visitor visitor) {
        Optional<SecondFactorAnswer> accepted = people.findTotp(id)
                .filter(factor -> proof instanceof Proof.Code code && useCode(factor, code.text()))
                .flatMap(factor -> people.find(id))
                .map(person -> new SecondFactorAnswer.SignedIn(person.signedIn(SessionId.fresh()), "", -1));
        figures.count(accepted.isPresent() ? "amanchat.identity.signed_in" : "amanchat.identity.code.refused");
        return accepted.orElse(new SecondFactorAnswer.NotSignedIn(ProofAnswer.REFUSED));
    }

    /** The question for the passkeys of that person, after the password: JSON; empty text when there are none. */
    public String passkeyQuestion(PersonId person) {
        return "";
    }

    /** The question for whoever has a passkey that says by itself whose it is: JSON, good for five minutes and one answer. */
    public String passkeyQuestion() {
        return "";
    }

    /** A whole sign-in: the passkey is both factors, because it verifies its user. */
    public SecondFactorAnswer signInWithPasskey(String response, Visitor visitor) {
        return new SecondFactorAnswer.NotSignedIn(ProofAnswer.REFUSED);
    }

    private boolean useCode(TotpFactor factor, String code) {
        OptionalLong step = codes.stepOf(factor, code, time.instant());
        return step.isPresent() && people.useStep(factor.personId(), step.getAsLong());
    }
}
