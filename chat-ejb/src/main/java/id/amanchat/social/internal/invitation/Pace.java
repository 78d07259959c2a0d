package id.amanchat.social.internal.invitation;

import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How many links that are no good may come from one address, on this node: guessing one is hopeless anyway, but each stands
 * in the record.
 */
@ApplicationScoped
public class Pace {

    static final Duration WINDOW = Duration.ofMinutes(30);

    /** A used link under a public post is clicked by many, who may share one address of a mobile network. */
    static final int MOST = 120;

    /** Whoever comes from one more address than that waits, so that nobody can fill the memory. */
    private static final int MOST_ADDRESSES = 10_000;

    @Inject
    private Time time;

    /** Guarded by "this", as the window is. */
    private final Map<String, Integer> counted = new HashMap<>();

    private long window;

    /** Counts one; whether it is allowed. */
    synchronized boolean allows(String origin) {
        long now = Math.floorDiv(time.instant().getEpochSecond(), WINDOW.toSeconds());
        if (now != window) {
            counted.clear();
            window = now;
        }
        boolean room = counted.size() < MOST_ADDRESSES || counted.containsKey(origin);
        return room && counted.merge(origin, 1, Integer::sum) <= MOST;
    }
}
