package id.amanchat.trust;

import id.amanchat.conversation.ConversationId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One report, as the fraud team works on it. The texts are as the guard left them.
 *
 * @param outcome what came of it, in words; empty until it is closed
 * @param mine whether the caller is who took it
 */
public record ReportView(
        ReportLine line,
        Optional<ConversationId> conversation,
        String whatHappened,
        String links,
        String phoneNumbers,
        String contact,
        boolean harmed,
        String language,
        List<ScreenshotView> screenshots,
        Optional<OffsetDateTime> takenAt,
        Optional<OffsetDateTime> closedAt,
        Optional<String> outcome,
        boolean mine) {

    @Override
    public String toString() {
        return "ReportView[" + line.number() + "]";
    }
}
