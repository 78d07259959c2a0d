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
     * hashes.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PasswordAnswer checkPassword(String username, String password) {
        Optional<Person> person =
                Username.possible(username) ? people.findByUsername(new Username(username)) : Optional.empty();
        if (!hashes.matches(password, person.map(Person::passwordHash))) {
            figures.count("amanchat.identity.password.refused");
            return new PasswordAnswer.Refused();
        }
        PersonId id = person.orElseThrow().id();
        return people.findTotp(id).isPresent()
                ? new PasswordAnswer.SecondFactorNeeded(id)
                : new PasswordAnswer.NoSecondFactorYet();
    }

    /**
     * The second step. A code is right in its own step of 30 seconds and one step either way, and is accepted once, on
     * whichever node (RFC 6238 section 5.2).
     *
     * @return the person; empty when the code is wrong or was used
     */
    public Optional<SignedInPerson> checkCode(PersonId id, String code) {
        Optional<SignedInPerson> accepted = people.findTotp(id)
                .filter(factor -> useCode(factor, code))
                .flatMap(factor -> people.find(id))
                .map(Person::signedIn);
        figures.count(accepted.isPresent() ? "amanchat.identity.signed_in" : "amanchat.identity.code.refused");
        return accepted;
    }

    private boolean useCode(TotpFactor factor, String code) {
        OptionalLong step = codes.stepOf(factor, code, time.instant());
        return step.isPresent() && people.useStep(factor.personId(), step.getAsLong());
    }
}
