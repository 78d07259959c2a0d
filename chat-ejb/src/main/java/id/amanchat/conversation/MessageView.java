package id.amanchat.conversation;

import id.amanchat.guard.Scam;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A stored message, as both sides see it.
 *
 * @param findings what the guard left behind in it, in the order of the text
 * @param scam how much it looks like a scam; {@link Scam#NONE} mostly
 */
public record MessageView(
        long sequence,
        UUID clientId,
        Side side,
        String authorName,
        String text,
        OffsetDateTime sentAt,
        List<Trace> findings,
        Scam scam) {

    public MessageView {
        findings = List.copyOf(findings);
    }

    /** One in which the guard saw nothing. */
    public MessageView(long sequence, UUID clientId, Side side, String authorName, String text, OffsetDateTime sentAt) {
        this(sequence, clientId, side, authorName, text, sentAt, List.of(), Scam.NONE);
    }

    @Override
    public String toString() {
        return "MessageView[" + sequence + "]";
    }
}
