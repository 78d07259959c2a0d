package id.amanchat.conversation;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A stored message, as both sides see it. */
public record MessageView(
        long sequence, UUID clientId, Side side, String authorName, String text, OffsetDateTime sentAt) {

    @Override
    public String toString() {
        return "MessageView[" + sequence + "]";
    }
}
