package id.amanchat.conversation;

import java.time.OffsetDateTime;
import java.util.UUID;

/** What staff keep about a customer. */
public record CustomerNote(UUID id, String authorName, String text, OffsetDateTime at) {

    @Override
    public String toString() {
        return "CustomerNote[" + id + "]";
    }
}
