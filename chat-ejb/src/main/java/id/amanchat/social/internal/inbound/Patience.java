package id.amanchat.social.internal.inbound;

import java.time.Duration;
import java.time.OffsetDateTime;

/** Until when something is left alone: the longer, the more often it failed. Used by one thread at a time. */
final class Patience {

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration MOST = Duration.ofMinutes(5);

    private OffsetDateTime until = OffsetDateTime.MIN;
    private boolean told;
    private Duration next = FIRST;

    boolean over(OffsetDateTime now) {
        return !now.isBefore(until);
    }

    /** It went well; not again before then. */
    void rest(OffsetDateTime time) {
        next = FIRST;
        until = time;
        told = false;
    }

    void failed(OffsetDateTime now) {
        until = now.plus(next);
        told = false;
        next = next.multipliedBy(2).compareTo(MOST) > 0 ? MOST : next.multipliedBy(2);
    }

    /** The other side said until when. */
    void toldToWait(OffsetDateTime time) {
        until = time;
        told = true;
    }

    /** At once, unless we were told to wait. */
    void hurry() {
        if (!told) {
            until = OffsetDateTime.MIN;
        }
    }
}
