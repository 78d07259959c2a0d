package id.amanchat.social;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a channel still takes from an account.
 *
 * @param until when it takes as many as {@code of} again
 * @param daily whether the limit of the day is reached, not that of some minutes
 */
public record LimitView(OptionalInt left, OptionalInt of, Optional<OffsetDateTime> until, boolean daily) {}
