package id.amanchat.routing.internal;

import java.time.Duration;
import java.time.OffsetDateTime;

/** When a promise is about to be broken. */
final class UrgencyRule {

    private static final Duration AT_LEAST = Duration.ofSeconds(30);
    private static final int FIFTH = 5;

    private UrgencyRule() {}

    /** A fifth of the promised time before its end, and half a minute at least. */
    static OffsetDateTime urgentAt(OffsetDateTime dueAt, Duration promise) {
        Duration fifth = promise.dividedBy(FIFTH);
        return dueAt.minus(fifth.compareTo(AT_LEAST) > 0 ? fifth : AT_LEAST);
    }
}
