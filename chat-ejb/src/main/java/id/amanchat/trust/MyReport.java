package id.amanchat.trust;

import java.time.OffsetDateTime;

/** A report as its reporter sees it later. */
public record MyReport(
        CaseNumber number, ReportKind kind, ReportState state, OffsetDateTime reportedAt, boolean withEvidence) {}
