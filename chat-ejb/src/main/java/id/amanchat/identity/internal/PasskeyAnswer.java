package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.ProofAnswer;

/** What came of the answer of a passkey. */
public sealed interface PasskeyAnswer {

    /** It is right; its counter is moved on and its question is used up. */
    record Accepted(PersonId person) implements PasskeyAnswer {}

    /**
     * It is not.
     *
     * @param why REFUSED or EXPIRED
     * @param kind PASSKEY_REFUSED, or PASSKEY_CLONED when its counter did not grow; null when nothing was compared
     */
    record Refused(ProofAnswer why, ActivityKind kind) implements PasskeyAnswer {

        static Refused plainly() {
            return new Refused(ProofAnswer.REFUSED, ActivityKind.PASSKEY_REFUSED);
        }

        /** Too old by the clock: the person took too long, and it counts as no try. */
        static Refused tooOld() {
            return new Refused(ProofAnswer.EXPIRED, null);
        }

        /** Answered before. The same words to the person; but it may be a captured answer, so it counts. */
        static Refused answeredBefore() {
            return new Refused(ProofAnswer.EXPIRED, ActivityKind.PASSKEY_REFUSED);
        }

        static Refused cloned() {
            return new Refused(ProofAnswer.REFUSED, ActivityKind.PASSKEY_CLONED);
        }
    }
}
