package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.ProofAnswer;
import jakarta.enterprise.context.ApplicationScoped;

/** Recovery codes: ten at a time, each for once. */
@ApplicationScoped
public class RecoveryCodes {

    /**
     * Uses one up. Already throttled, already within the {@link HashGate}, outside of a transaction: hash first, then take a
     * transaction for the one statement that uses it up.
     *
     * @param allowed false: do the same work, use nothing up, answer {@code REFUSED}
     * @return {@code ACCEPTED} or {@code REFUSED}
     */
    public ProofAnswer use(PersonId person, String typed, boolean allowed) {
        return ProofAnswer.REFUSED;
    }

    /** How many are unused; -1 when none were ever made. */
    public int left(PersonId person) {
        return -1;
    }
}
