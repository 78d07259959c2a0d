package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Keeps guessing slow: ten tries without a success, then none for half an hour; a hundred in a row, then none until the
 * secret is made anew (NIST SP 800-63B-4 section 3.2.2, PCI DSS 8.3.4). Each secret counts for itself, and for each device
 * that its person signed in on before; all other devices count together, so that strangers close only strangers out.
 *
 * <p>A try is counted <em>before</em> anything is compared, so that tries at the same time cannot slip through:
 *
 * <pre>
 * Attempt attempt = throttle.reserve(SecretKind.ACTIVATION, Target.of(person), visitor);
 * boolean right = compare(…) &amp;&amp; attempt.allowed();    // compare always: time must tell nothing
 * if (right) throttle.accepted(attempt) else throttle.refused(attempt);
 * </pre>
 *
 * <p>Every method takes a transaction of its own, whatever the caller's does: a refusal is not forgotten by a rollback. Best
 * called outside of one, so that no request holds two connections.
 */
@ApplicationScoped
public class Throttle {

    @Inject
    private ThrottleSteps steps;

    /** Counts a try, or refuses it. A refused one does not lengthen the wait. */
    public Attempt reserve(SecretKind kind, Target target, Visitor visitor) {
        // Empty when another made the counter at the same moment: now it is there.
        return steps.reserve(kind, target, visitor)
                .or(() -> steps.reserve(kind, target, visitor))
                .orElseThrow(() -> new IllegalStateException("A counter of tries comes and goes"));
    }

    /**
     * Whether the visitor's address failed too often and the device is not one that person signed in on before: then nothing
     * is worth a slow hash, and none is spent. That an address is closed says nothing of anybody.
     *
     * @param person null when nobody is meant
     */
    public boolean closed(PersonId person, Visitor visitor) {
        return steps.closed(person, visitor);
    }

    /** It was right: the counter starts anew. */
    public void accepted(Attempt attempt) {
        steps.accepted(attempt);
    }

    /** It was wrong, or not allowed: counts for the address, too, and is told as that kind's refusal. */
    public void refused(Attempt attempt) {
        refused(attempt, attempt.kind().refusal());
    }

    /** The same, told as something else. */
    public void refused(Attempt attempt, ActivityKind told) {
        Optional.of(steps.refused(attempt, told))
                .filter(done -> !done)
                .ifPresent(again -> steps.refused(attempt, told));
    }

    /** Nothing was compared after all. */
    public void takeBack(Attempt attempt) {
        steps.takeBack(attempt);
    }

    /** The secret was made anew (a password reset, a factor re-bound): all its counters go, in the caller's transaction. */
    public void forget(PersonId person, SecretKind... kinds) {
        steps.forget(person, kinds);
    }
}
