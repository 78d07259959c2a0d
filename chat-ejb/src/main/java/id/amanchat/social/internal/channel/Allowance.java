package id.amanchat.social.internal.channel;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/** How much the channel still allows, as its last answer said. */
public record Allowance(OptionalInt left, OptionalInt of, Optional<OffsetDateTime> until) {

    public static final Allowance UNKNOWN = new Allowance(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
}
