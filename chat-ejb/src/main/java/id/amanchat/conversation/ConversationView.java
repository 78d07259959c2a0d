package id.amanchat.conversation;

import java.time.OffsetDateTime;
import java.util.Optional;

/** A conversation as its parties may see it. */
public record ConversationView(
        ConversationId id,
        Channel channel,
        ConversationState state,
        String topic,
        String subject,
        Parties parties,
        long lastSequence,
        OffsetDateTime requestedAt,
        Marks customerMarks,
        Marks agentMarks,
        Optional<MessageView> last,
        String language,
        Optional<OffsetDateTime> openedAt,
        Optional<OffsetDateTime> closedAt,
        Optional<ClosedBecause> closedBecause) {}
