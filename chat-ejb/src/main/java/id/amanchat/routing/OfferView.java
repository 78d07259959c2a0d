package id.amanchat.routing;

import id.amanchat.conversation.ChatLine;
import java.time.OffsetDateTime;
import java.util.Optional;

/** An offer as the agent sees it.
 *
 * @param transfer set when a colleague hands it on
 * @param due when the promised first answer falls due; empty without a promise
 */
public record OfferView(
        OfferId id,
        ChatLine line,
        String queue,
        OffsetDateTime expiresAt,
        Optional<OffsetDateTime> due,
        Optional<TransferView> transfer) {}
