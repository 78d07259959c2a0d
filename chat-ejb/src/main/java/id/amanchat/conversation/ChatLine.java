package id.amanchat.conversation;

import java.time.OffsetDateTime;
import java.util.Optional;

/** A conversation as one line of a list: what is needed to draw it and no more.
 *
 * @param subject the first message; empty while there is none
 * @param last the last message; empty while there is none
 * @param secretsAsked how often the bank's side tried to ask for a secret; supervisors look at it from {@link #ALARMING} on
 * @param agentRead the last sequence the answering side has read
 */
public record ChatLine(
        ConversationId id,
        Channel channel,
        ConversationState state,
        String topic,
        String language,
        Parties parties,
        String subject,
        long lastSequence,
        long agentRead,
        Optional<MessageView> last,
        OffsetDateTime requestedAt,
        OffsetDateTime lastEventAt,
        Optional<Side> lastBy,
        int secretsAsked) {

    /** So many tries to ask for a secret are no accident. */
    public static final int ALARMING = 2;

    /** Whether supervisors should look at it now. */
    public boolean alarming() {
        return secretsAsked >= ALARMING;
    }

    @Override
    public String toString() {
        return "ChatLine[" + id + "]";
    }
}
