package id.amanchat.guard.internal.book;

import id.amanchat.guard.FalseAlarm;
import id.amanchat.guard.Speaker;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Somebody said that a rule saw what is not there. Never changed. */
@Entity
@Table(name = "guard_false_alarm")
class AlarmEntry {

    @Id
    private UUID id;

    private String rule;

    private int version;

    @Enumerated(EnumType.STRING)
    private Speaker speaker;

    @Column(name = "reported_by")
    private UUID reportedBy;

    @Column(name = "conversation_id")
    private UUID conversationId;

    private long sequence;

    @Column(name = "reported_at")
    private OffsetDateTime reportedAt;

    protected AlarmEntry() {}

    AlarmEntry(FalseAlarm alarm, int version, OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.rule = alarm.rule();
        this.version = version;
        this.speaker = alarm.speaker();
        this.reportedBy = alarm.by();
        this.conversationId = alarm.conversation();
        this.sequence = alarm.sequence().orElse(0);
        this.reportedAt = at;
    }
}
