package id.amanchat.social;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Threads in which somebody waits for an answer at this moment.
 *
 * @param late those without a first answer that was promised by now
 * @param oldest since when the one waits who has waited longest
 */
public record Unanswered(long threads, long late, Optional<OffsetDateTime> oldest) {}
