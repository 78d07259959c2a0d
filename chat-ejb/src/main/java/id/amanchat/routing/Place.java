package id.amanchat.routing;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a waiting conversation stands.
 *
 * @param place 1 for the next one
 * @param estimateSeconds an estimate from the last hundred answered in this queue and the agents present now; empty when
 *     that says too little
 * @param opensAt when the queue opens; empty while it is open
 * @param closedText what the bank says outside the hours, in the conversation's language; empty for nothing in particular
 * @param leftMessage whether the customer left a message and does not wait at the screen
 */
public record Place(
        int place,
        OptionalLong estimateSeconds,
        Optional<OffsetDateTime> opensAt,
        Optional<String> closedText,
        boolean leftMessage) {}
