package id.amanchat.conversation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What staff wrote for staff, numbered from 1 within its conversation.
 *
 * @param afterSequence the message after which it was written
 * @param findings what the guard left behind in it
 */
public record NoteView(
        int number,
        NoteKind kind,
        UUID clientId,
        String authorName,
        String text,
        long afterSequence,
        OffsetDateTime at,
        List<Trace> findings) {

    public NoteView {
        findings = List.copyOf(findings);
    }

    @Override
    public String toString() {
        return "NoteView[" + number + "]";
    }
}
