package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Whether an activation code may enrol: throttled and told. Within the {@link HashGate}, outside of a transaction; uses
 * nothing up.
 */
@ApplicationScoped
public class CheckingActivation {

    @Inject
    private PersonStore people;

    @Inject
    private SecondFactors factors;

    @Inject
    private ActivationCodes codes;

    @Inject
    private Throttle throttle;

    /** Of that person; empty (for a link that is over) takes as long and is refused. */
    public Optional<ActivationCodes.Right> check(Optional<PersonId> id, String typed, Visitor visitor) {
        Optional<Person> person = id.flatMap(people::find);
        Attempt attempt = throttle.reserve(
                SecretKind.ACTIVATION,
                person.map(found -> Target.of(found.id())).orElseGet(() -> Target.nobody(SecretKind.ACTIVATION.name())),
                visitor);
        Optional<ActivationCodes.Right> right =
                codes.check(id, typed).filter(code -> attempt.allowed() && mayEnrol(person));
        right.ifPresentOrElse(code -> throttle.accepted(attempt), () -> throttle.refused(attempt));
        return right;
    }

    /** Whoever has a second factor changes it with that one. */
    private boolean mayEnrol(Optional<Person> person) {
        return person.filter(found -> !found.locked() && !factors.any(found.id()))
                .isPresent();
    }
}
