package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Username;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Whether a password is right: throttled and told, with as much work for nobody as for somebody. Outside of a transaction,
 * so that no connection waits for a hash; within the {@link HashGate}.
 */
@ApplicationScoped
public class CheckingPassword {

    @Inject
    private Throttle throttle;

    @Inject
    private PersonStore people;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private Figures figures;

    /** Whether nothing from there is looked at now; asked before the gate, because a flood must not fill it. */
    public boolean closed(String username, Visitor visitor) {
        return throttle.closed(find(username).map(Person::id).orElse(null), visitor);
    }

    /** Whose password it is, by the username; empty when it is not right, was tried too often, or the person is locked. */
    public Optional<PersonId> check(String username, String password, Visitor visitor) {
        Optional<Person> person = find(username);
        return check(person, target(person, username), password, visitor);
    }

    private Optional<Person> find(String username) {
        return Username.possible(username) ? people.findByUsername(new Username(username)) : Optional.empty();
    }

    /** The same for a person who is known already. */
    public boolean check(PersonId id, String password, Visitor visitor) {
        return check(people.find(id), Target.of(id), password, visitor).isPresent();
    }

    private Optional<PersonId> check(Optional<Person> person, Target target, String password, Visitor visitor) {
        Attempt attempt = throttle.reserve(SecretKind.PASSWORD, target, visitor);
        boolean right = hashes.matches(password, person.map(Person::passwordHash));
        if (right && attempt.allowed() && !person.orElseThrow().locked()) {
            throttle.accepted(attempt);
            return person.map(Person::id);
        }
        throttle.refused(attempt);
        figures.count("amanchat.identity.password.refused");
        return Optional.empty();
    }

    private static Target target(Optional<Person> person, String username) {
        return person.map(found -> Target.of(found.id()))
                .orElseGet(
                        () -> Target.nobody(Username.possible(username) ? new Username(username).value() : username));
    }
}
