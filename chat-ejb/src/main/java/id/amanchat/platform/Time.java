package id.amanchat.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** What time it is. */
@ApplicationScoped
public class Time {

    private final Clock clock = Clock.systemUTC();

    /** Now, as precise as both databases keep it (microseconds), in UTC. */
    public OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS).withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Now, as an instant. */
    public Instant instant() {
        return clock.instant();
    }
}
