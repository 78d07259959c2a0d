package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether a person has a second factor: an app or a passkey. Recovery codes stand in for one and are none. */
@ApplicationScoped
public class SecondFactors {

    @Inject
    private PersonStore people;

    @Inject
    private PasskeyStore passkeys;

    public boolean any(PersonId person) {
        // Looks for both in any case: the time taken must not tell which, or that there is nobody.
        boolean app = people.findTotp(person).isPresent();
        boolean passkey = !passkeys.of(person).isEmpty();
        return app || passkey;
    }
}
