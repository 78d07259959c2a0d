package id.amanchat.trust.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.AuditableEvent;
import id.amanchat.trust.CaseNumber;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Something happened to a report; holds nothing of what it says.
 *
 * @param by who did it; null for somebody who was not signed in
 */
public record ReportEvent(Kind kind, CaseNumber number, PersonId by, OffsetDateTime at) implements AuditableEvent {

    /** What can happen. The names stay: they stand in the record. */
    public enum Kind {
        REPORTED,
        LOOKED_AT,
        PICTURE_LOOKED_AT,
        TAKEN,
        HANDED_OVER,
        CLOSED,
        EVIDENCE_TAKEN_OUT
    }

    static ReportEvent of(Kind kind, Report report, Optional<PersonId> by, OffsetDateTime at) {
        return new ReportEvent(kind, report.number(), by.orElse(null), at);
    }

    @Override
    public String actor() {
        return by == null ? null : by.toString();
    }

    @Override
    public String what() {
        return "trust.REPORT_" + kind;
    }

    @Override
    public String subject() {
        return number.value();
    }
}
