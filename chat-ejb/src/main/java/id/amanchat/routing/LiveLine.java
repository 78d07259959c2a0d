package id.amanchat.routing;

import id.amanchat.conversation.ChatLine;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A conversation that is not over, on the supervisors' board.
 *
 * @param handRaised since when, and what for, help is asked
 */
public record LiveLine(
        ChatLine line,
        String queue,
        Optional<OffsetDateTime> handRaised,
        Optional<String> handRaisedFor,
        boolean watchedByMe,
        boolean joinedByMe,
        Optional<OffsetDateTime> due) {}
