package id.amanchat.web.rest;

import id.amanchat.identity.PasswordVerdict;
import id.amanchat.identity.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Judges passwords while they are typed, a few at once: anybody may ask without being known, and it is only help, so that a
 * flood of it must not take the cores from sign-ins. Counts for nobody.
 */
@ApplicationScoped
class PasswordMeter {

    static final int AT_ONCE = 2;

    @Inject
    Passwords passwords;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** Empty when there is no place at this moment: nobody waits for it. */
    Optional<PasswordVerdict> judge(String password) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(passwords.judge(password));
        } finally {
            places.release();
        }
    }
}
