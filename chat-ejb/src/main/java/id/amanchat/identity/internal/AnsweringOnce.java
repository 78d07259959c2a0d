package id.amanchat.identity.internal;

import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Takes one answer to each question, on whichever node. In a transaction of its own: what was answered stays answered,
 * whatever becomes of the rest.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AnsweringOnce {

    @Inject
    private AnsweredChallengeStore answered;

    @Inject
    private Time time;

    /** Whether this is the first answer to the challenge. */
    public boolean first(byte[] challenge) {
        return answered.add(new AnsweredChallenge(
                DigestUtils.sha256Hex(challenge), time.now().plus(PasskeyQuestions.LIFE)));
    }

    /** Forgets the questions that would be too old by now anyway. */
    public int forgetOld() {
        return answered.forget(time.now());
    }
}
