package id.amanchat.guard;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * The rule book as it was from some moment on. Never changes once it is drawn.
 *
 * @param number 0 is the book as the product brings it
 * @param at from when it acted; empty for number 0
 * @param by id of the person who asked for it; empty for number 0
 * @param approvedBy id of the second administrator, where it needed one
 * @param reason why, in the first one's words
 * @param backTo the earlier version that it went back to
 * @param differences from the version before
 */
public record BookVersion(
        int number,
        Optional<OffsetDateTime> at,
        Optional<UUID> by,
        Optional<UUID> approvedBy,
        String reason,
        OptionalInt backTo,
        List<Difference> differences) {

    public BookVersion {
        differences = List.copyOf(differences);
    }
}
