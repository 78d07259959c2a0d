package id.amanchat.web.agent;

import id.amanchat.routing.QueueCount;
import java.time.OffsetDateTime;

/** A queue to hand a chat on to, for pages: they know no Optional. */
public record QueueTarget(QueueCount count) {

    /** Null while it is open. */
    public OffsetDateTime opensAt() {
        return count.opensAt().orElse(null);
    }

    public boolean closed() {
        return count.opensAt().isPresent();
    }
}
