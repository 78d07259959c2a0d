package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Takes one answer to each question, on whichever node, each in a transaction of its own: what was answered stays answered,
 * whatever becomes of the rest.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PasskeySteps {

    @Inject
    private PasskeyStore keys;

    @Inject
    private AnsweredChallengeStore answered;

    @Inject
    private Happenings happenings;

    @Inject
    private Letters letters;

    @Inject
    private Time time;

    /** What came of using a passkey. */
    public enum Use {
        DONE,
        /** Its question was answered before. */
        ANSWERED,
        /** Its counter did not grow. */
        CLONED
    }

    /** Uses the question up and moves the counter on. */
    public Use use(Passkey key, long signCount, byte[] challenge) {
        if (!answer(challenge)) {
            return Use.ANSWERED;
        }
        return keys.use(key.id(), signCount, time.now()) ? Use.DONE : Use.CLONED;
    }

    /** Whether this is the first answer to the challenge. */
    public boolean answer(byte[] challenge) {
        return answered.add(new AnsweredChallenge(
                DigestUtils.sha256Hex(challenge), time.now().plus(PasskeyQuestions.LIFE)));
    }

    /** Two devices use one passkey, or one that was stolen: the person and the record are told. */
    public void tellOfACopy(PersonId person) {
        happenings.tell(ActivityKind.PASSKEY_CLONED, person, null, null);
        letters.tell(person, ActivityKind.PASSKEY_CLONED, null);
    }

    /** Forgets the questions that would be too old by now anyway. */
    public int forgetOld() {
        return answered.forget(time.now());
    }
}
