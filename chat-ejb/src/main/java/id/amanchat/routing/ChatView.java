package id.amanchat.routing;

import id.amanchat.conversation.ChatLine;
import java.time.OffsetDateTime;
import java.util.Optional;

/** One of an agent's chats, as a line of "My chats".
 *
 * @param lead whether the caller is the agent who answers; otherwise one who joined
 * @param handRaised since when help is asked for
 * @param transfer a transfer under way
 * @param watched whether somebody reads along
 * @param silentSince since when the customer has waited for an answer; empty when the agent spoke last
 * @param leftMessage whether the customer does not wait at the screen
 */
public record ChatView(
        ChatLine line,
        String queue,
        boolean lead,
        Optional<OffsetDateTime> handRaised,
        Optional<TransferView> transfer,
        boolean watched,
        Optional<OffsetDateTime> silentSince,
        boolean leftMessage) {}
