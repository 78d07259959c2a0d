package id.amanchat.conversation;

import java.time.OffsetDateTime;
import java.util.UUID;

/** What staff wrote for staff, numbered from 1 within its conversation.
 *
 * @param afterSequence the message after which it was written
 */
public record NoteView(
        int number,
        NoteKind kind,
        UUID clientId,
        String authorName,
        String text,
        long afterSequence,
        OffsetDateTime at) {

    @Override
    public String toString() {
        return "NoteView[" + number + "]";
    }
}
