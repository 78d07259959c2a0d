package id.amanchat.trust;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A report as one line of the fraud queue.
 *
 * @param reporter name of whoever was signed in
 * @param takenBy name of whoever works on it, or closed it
 */
public record ReportLine(
        CaseNumber number,
        ReportKind kind,
        ReportPriority priority,
        ReportState state,
        Optional<String> reporter,
        Optional<String> takenBy,
        OffsetDateTime reportedAt,
        int screenshots,
        boolean withEvidence) {}
