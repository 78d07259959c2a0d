package id.amanchat.realtime.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** At most one call in a second, and none forgotten: what comes meanwhile is told by the next. State guarded by "this". */
final class Pace {

    private static final Duration APART = Duration.ofSeconds(1);

    private Instant last = Instant.EPOCH;
    private boolean underWay;
    private boolean forOthers;

    /**
     * Something is to be told.
     *
     * @param others whether the other nodes have to hear of it, too
     * @return how long to wait until the call; empty when one is under way already
     */
    synchronized Optional<Duration> due(Instant now, boolean others) {
        forOthers |= others;
        if (underWay) {
            return Optional.empty();
        }
        underWay = true;
        Duration left = Duration.between(now, last.plus(APART));
        // A clock that was set back must not hold anything up.
        return Optional.of(left.isNegative() ? Duration.ZERO : left.compareTo(APART) > 0 ? APART : left);
    }

    /** The call is made now. Whether the other nodes have to hear of it, too. */
    synchronized boolean begin(Instant now) {
        boolean others = forOthers;
        last = now;
        underWay = false;
        forOthers = false;
        return others;
    }
}
