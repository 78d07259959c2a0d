package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.Role;
import id.amanchat.identity.Username;
import id.amanchat.platform.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Re-binds and unlocks a lone administrator, and nobody else, whole or not at all. Nobody else can help with a forgotten
 * password either: so there is an invitation too, by mail where the mailbox is known and nothing speaks against it.
 */
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

    @Inject
    private Links links;

    @Inject
    private Throttle throttle;

    @Inject
    private Settings settings;

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
        Person person = people.findHeld(found.get().id()).orElseThrow();
        if (othersWhoCanDecide(person) >= FOUR_EYES) {
            return Answer.NOT_ALONE;
        }
        boolean byHand = person.locked() || person.email() == null;
        unlock(person);
        ActivationFile.write(reBinding.reBind(person.id()), invite(person, byHand));
        happenings.tell(ActivityKind.RE_BOUND_BY_COMMAND, person.id(), null, null);
        letters.tell(person.id(), ActivityKind.RE_BOUND_BY_COMMAND, null);
        return Answer.DONE;
    }

    private void unlock(Person person) {
        throttle.forget(person.id(), SecretKind.PASSWORD);
        if (person.locked()) {
            person.unlock();
            happenings.tell(ActivityKind.UNLOCKED, person.id(), null, null);
            letters.tell(person.id(), ActivityKind.UNLOCKED, null);
        }
    }

    /** The link's address where it goes by hand; a locked person's mailbox may be another's by now. */
    private Optional<String> invite(Person person, boolean byHand) {
        links.voidAll(LinkKind.RESET, person.id());
        links.voidAll(LinkKind.INVITATION, person.id());
        String token = links.make(LinkKind.INVITATION, person.id());
        if (byHand) {
            return Optional.of(LinkKind.INVITATION.address(settings.firstPublicOrigin(), token));
        }
        letters.send(LinkKind.INVITATION, Optional.of(person), token);
        return Optional.empty();
    }

    private long othersWhoCanDecide(Person person) {
        return people.all(Role.ADMINISTRATOR).stream()
                .filter(other -> !other.id().equals(person.id()) && !other.locked() && factors.any(other.id()))
                .count();
    }
}
