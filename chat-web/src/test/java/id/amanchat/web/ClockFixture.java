package id.amanchat.web;

import id.amanchat.platform.Time;
import java.time.Duration;
import java.time.Instant;

/** A clock that moves when told. */
public final class ClockFixture extends Time {

    private Instant now = Instant.parse("2026-11-21T08:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void move(Duration on) {
        now = now.plus(on);
    }
}
