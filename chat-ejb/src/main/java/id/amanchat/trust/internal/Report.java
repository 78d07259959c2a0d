package id.amanchat.trust.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.trust.CaseNumber;
import id.amanchat.trust.ReportKind;
import id.amanchat.trust.ReportPriority;
import id.amanchat.trust.ReportState;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A report's life: new, taken by somebody of the fraud team, perhaps handed over, closed with an outcome. What was reported
 * never changes.
 */
@Entity
@Table(name = "trust_report")
public class Report {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Enumerated(EnumType.STRING)
    private ReportPriority priority;

    /** The priority as a number, to be sorted by. */
    private int urgency;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Column(name = "reporter_id")
    private UUID reporterId;

    @Column(name = "reporter_name")
    private String reporterName;

    @Column(name = "conversation_id")
    private UUID conversationId;

    @Embedded
    private Told told;

    private int screenshots;

    @Column(name = "sealed_head")
    private String sealedHead;

    @Column(name = "reported_at")
    private OffsetDateTime reportedAt;

    @Embedded
    private Handling handling = new Handling();

    protected Report() {}

    Report(CaseNumber number, ReportKind kind, ReportPriority priority, Told told, OffsetDateTime now) {
        this.caseNumber = number.value();
        this.kind = kind;
        this.priority = priority;
        this.urgency = priority.ordinal();
        this.state = ReportState.NEW;
        this.told = told;
        this.reportedAt = now;
    }

    Report by(Optional<Badge> reporter) {
        reporterId = reporter.map(Badge::person).map(PersonId::value).orElse(null);
        reporterName = reporter.map(Badge::name).orElse(null);
        return this;
    }

    /** About that conversation, whose chain ended so at that moment. */
    Report about(ConversationId conversation, Optional<String> head) {
        conversationId = conversation.value();
        sealedHead = head.orElse(null);
        return this;
    }

    Report with(int pictures) {
        screenshots = pictures;
        return this;
    }

    UUID id() {
        return id;
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    ReportKind kind() {
        return kind;
    }

    ReportPriority priority() {
        return priority;
    }

    ReportState state() {
        return state;
    }

    Optional<PersonId> reporter() {
        return Optional.ofNullable(reporterId).map(PersonId::new);
    }

    Optional<String> reporterName() {
        return Optional.ofNullable(reporterName);
    }

    Optional<ConversationId> conversation() {
        return Optional.ofNullable(conversationId).map(ConversationId::new);
    }

    Told told() {
        return told;
    }

    int screenshots() {
        return screenshots;
    }

    Optional<String> sealedHead() {
        return Optional.ofNullable(sealedHead);
    }

    OffsetDateTime reportedAt() {
        return reportedAt;
    }

    /** Hibernate leaves out what is empty. */
    Handling handling() {
        handling = handling == null ? new Handling() : handling;
        return handling;
    }

    /** Somebody works on it from now on. */
    void takenBy(Badge staff, OffsetDateTime now) {
        state = ReportState.TAKEN;
        handling().taken(staff, now);
    }

    void close(String outcome, OffsetDateTime now) {
        state = ReportState.CLOSED;
        handling().closed(outcome, now);
    }
}
