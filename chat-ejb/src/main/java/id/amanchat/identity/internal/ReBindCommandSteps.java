package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.Role;
import id.amanchat.identity.Username;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Re-binds a lone administrator, and nobody else, whole or not at all. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReBindCommandSteps {

    /** One asks, another approves. */
    private static final int FOUR_EYES = 2;

    @Inject
    private PersonStore people;

    @Inject
    private SecondFactors factors;

    @Inject
    private ReBinding reBinding;

    @Inject
    private Happenings happenings;

    @Inject
    private Letters letters;

    /** What came of it. */
    public enum Answer {
        DONE,
        NO_ADMINISTRATOR,
        /** Others can decide: then they do. */
        NOT_ALONE
    }

    public Answer reBind(String username) {
        Optional<Person> found = Optional.of(username)
                .filter(Username::possible)
                .flatMap(name -> people.findByUsername(new Username(name)))
                .filter(person -> person.role() == Role.ADMINISTRATOR);
        if (found.isEmpty()) {
            return Answer.NO_ADMINISTRATOR;
        }
        Person person = found.get();
        if (othersWhoCanDecide(person) >= FOUR_EYES) {
            return Answer.NOT_ALONE;
        }
        ActivationFile.write(reBinding.reBind(person.id()));
        happenings.tell(ActivityKind.RE_BOUND_BY_COMMAND, person.id(), null, null);
        letters.tell(person.id(), ActivityKind.RE_BOUND_BY_COMMAND, null);
        return Answer.DONE;
    }

    private long othersWhoCanDecide(Person person) {
        return people.all(Role.ADMINISTRATOR).stream()
                .filter(other -> !other.id().equals(person.id()) && !other.locked() && factors.any(other.id()))
                .count();
    }
}
