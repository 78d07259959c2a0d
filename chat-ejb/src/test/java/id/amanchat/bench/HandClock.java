package id.amanchat.bench;

import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Time that stands still until a test moves it. */
@ApplicationScoped
public class HandClock extends Time {

    private static final Instant MORNING = Instant.parse("2026-11-21T02:00:00Z");

    private volatile Instant now = MORNING;

    @Override
    public OffsetDateTime now() {
        return now.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    void startOver() {
        now = MORNING;
    }
}
