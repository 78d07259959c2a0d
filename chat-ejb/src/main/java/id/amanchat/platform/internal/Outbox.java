package id.amanchat.platform.internal;

import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The letters that wait, each step in a transaction of its own, so that none is open while the mail server is spoken to. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    /** As long as mail servers try among themselves (RFC 5321 section 4.5.4.1); its links are over long before. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(5);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Inject
    private LetterStore letters;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    /**
     * The next letter to be sent, with its next try put off (1, 2, 4 … 60 minutes): should this node die with it, another
     * one finds it then. Empty when nothing is due, or another node was quicker.
     */
    public Optional<WaitingLetter> take() {
        return letters.findDue(time.now())
                .filter(letter -> letters.claim(letter, time.now().plus(pauseAfter(letter.tries()))));
    }

    private static Duration pauseAfter(int tries) {
        Duration pause = Duration.ofMinutes(1L << Math.min(tries, 6));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** The mail server has it now. */
    public void sent(UUID letter) {
        letters.remove(letter);
    }

    /** Gives up what nobody took for five days. */
    public void giveUp() {
        int lost = letters.removeWrittenBefore(time.now().minus(LONGEST_WAIT));
        if (lost > 0) {
            figures.count("amanchat.mail.given_up");
            LOG.error("{} letters could not be sent for five days and were thrown away", lost);
        }
    }
}
