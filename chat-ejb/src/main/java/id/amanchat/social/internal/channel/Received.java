package id.amanchat.social.internal.channel;

import java.util.List;
import java.util.Optional;

/**
 * One page.
 *
 * @param more where to go on reading backwards until everything since the cursor is here; empty on the last page
 * @param newest where the next reading begins, when all pages are stored; empty when there was nothing new
 */
public record Received(List<Incoming> events, Optional<String> more, Optional<String> newest, Allowance left) {

    public Received {
        events = List.copyOf(events);
    }
}
