package id.amanchat.trust.internal;

import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/**
 * Keeps strangers from trying without end: so many tries in the half hour that goes on and the one before. A try is counted
 * before anything else is done, in a transaction of its own, so that nothing takes it back.
 */
@ApplicationScoped
public class Pace {

    static final Duration WINDOW = Duration.ofMinutes(30);

    @Inject
    private PaceSteps steps;

    @Inject
    private Figures figures;

    @Inject
    private Time time;

    /**
     * How many tries of one thing may come from one.
     *
     * @param subject what and who; at most 120 characters
     */
    public record Limit(String subject, int most) {}

    /** Counts a try against each; whether all allow it. */
    public boolean allows(List<Limit> limits) {
        // All are counted, whatever the first says.
        boolean allowed = limits.stream().map(this::counted).reduce(true, Boolean::logicalAnd);
        if (!allowed) {
            figures.count("amanchat.trust.throttled");
        }
        return allowed;
    }

    private boolean counted(Limit limit) {
        // Empty when another made the counter at the same moment: now it is there.
        return steps.count(limit.subject(), window(), limit.most())
                .or(() -> steps.count(limit.subject(), window(), limit.most()))
                .orElseThrow(() -> new IllegalStateException("A counter of tries comes and goes"));
    }

    /** Until the window that goes on is over. */
    public Duration pause() {
        long into = Math.floorMod(time.instant().getEpochSecond(), WINDOW.toSeconds());
        return Duration.ofSeconds(WINDOW.toSeconds() - into);
    }

    int forgetOld() {
        return steps.removeBefore(window() - 1);
    }

    private long window() {
        return Math.floorDiv(time.instant().getEpochSecond(), WINDOW.toSeconds());
    }
}
