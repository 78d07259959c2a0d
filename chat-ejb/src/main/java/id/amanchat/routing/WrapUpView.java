package id.amanchat.routing;

import id.amanchat.conversation.ConversationId;
import java.time.OffsetDateTime;

/** What is left to do when a conversation is over.
 *
 * @param countsUntil until then it counts as work
 */
public record WrapUpView(
        ConversationId conversation,
        String customerName,
        String queue,
        OffsetDateTime beganAt,
        OffsetDateTime countsUntil) {}
