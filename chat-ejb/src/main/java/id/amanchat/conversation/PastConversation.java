package id.amanchat.conversation;

import java.time.OffsetDateTime;

/** A conversation of the customer that is over, as one line. */
public record PastConversation(
        ConversationId id,
        String topic,
        String subject,
        String agentName,
        OffsetDateTime closedAt,
        ClosedBecause because) {}
