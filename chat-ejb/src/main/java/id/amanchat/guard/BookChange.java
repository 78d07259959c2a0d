package id.amanchat.guard;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A change that loosens the rule book and waits for a second administrator.
 *
 * @param by id of the person who asked for it
 * @param until when it lapses
 * @param reason why, in that person's words
 * @param differences from the book in force now
 */
public record BookChange(
        UUID id, UUID by, OffsetDateTime at, OffsetDateTime until, String reason, List<Difference> differences) {

    public BookChange {
        differences = List.copyOf(differences);
    }
}
