package id.amanchat.routing;

import java.time.OffsetDateTime;
import java.util.Optional;

/** How many wait in a queue that the caller serves.
 *
 * @param longestSince the request of the one who has waited longest; empty when nobody waits
 * @param overdue how many have waited longer than promised
 * @param pickable whether agents may pick from it
 * @param opensAt when it opens; empty while it is open
 */
public record QueueCount(
        String queue,
        String nameEnglish,
        String nameIndonesian,
        long waiting,
        Optional<OffsetDateTime> longestSince,
        long overdue,
        boolean pickable,
        Optional<OffsetDateTime> opensAt) {}
