package id.amanchat.identity.internal;

import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.apache.commons.codec.digest.DigestUtils;

/** Takes one answer to each question, on whichever node. */
@Stateless
@PermitAll
public class AnsweringOnce {

    @Inject
    private AnsweredChallengeStore answered;

    @Inject
    private Time time;

    /**
     * Whether this is the first answer to the challenge, in the caller's transaction; when it is not, that can only be rolled
     * back.
     */
    public boolean first(byte[] challenge) {
        return answered.add(new AnsweredChallenge(
                DigestUtils.sha256Hex(challenge), time.now().plus(PasskeyQuestions.LIFE)));
    }

    /** Forgets the questions that would be too old by now anyway. */
    public int forgetOld() {
        return answered.forget(time.now());
    }
}
