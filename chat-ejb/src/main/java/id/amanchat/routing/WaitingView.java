package id.amanchat.routing;

import id.amanchat.conversation.ChatLine;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A waiting conversation that agents may pick, or supervisors assign.
 *
 * @param due when the promised first answer falls due
 * @param offeredTo to whom it is offered at this moment
 */
public record WaitingView(
        ChatLine line, String queue, OffsetDateTime since, Optional<OffsetDateTime> due, Optional<String> offeredTo) {}
