package id.amanchat.routing;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What somebody finds who asks about a topic now.
 *
 * @param opensAt when the queue opens; empty while it is open
 * @param closedText what the bank says outside the hours; empty for nothing in particular
 * @param estimateSeconds how long a newcomer would wait; empty when nothing honest can be said
 */
public record Entrance(
        Topic topic, Optional<OffsetDateTime> opensAt, Optional<String> closedText, OptionalLong estimateSeconds) {}
