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
        return people.findTotp(person).isPresent() || !passkeys.of(person).isEmpty();
    }
}
