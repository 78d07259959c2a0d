package id.amanchat.conversation.internal;

import id.amanchat.conversation.StepKind;
import id.amanchat.conversation.StepView;
import id.amanchat.identity.Badge;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** What happened between the messages. Never changed once stored. */
@Entity
@Table(name = "conversation_step")
@IdClass(NumberedKey.class)
public class Step {

    @Id
    @Column(name = "conversation_id")
    private UUID conversationId;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Column(name = "after_sequence")
    private long afterSequence;

    private String name;

    @Column(name = "employee_id")
    private String employeeId;

    @Column(name = "staff_only")
    private boolean staffOnly;

    @Column(name = "happened_at")
    private OffsetDateTime happenedAt;

    protected Step() {}

    /** Takes the next number of the conversation, whose row the caller has locked. */
    Step(Conversation conversation, StepKind kind, Optional<Badge> whom, boolean staffOnly, OffsetDateTime now) {
        this.conversationId = conversation.id().value();
        this.number = conversation.numbers().nextStep();
        this.kind = kind;
        this.afterSequence = conversation.lastSequence();
        this.name = whom.map(Badge::name).orElse(null);
        this.employeeId = whom.map(Badge::employeeId).orElse(null);
        this.staffOnly = staffOnly;
        this.happenedAt = now;
    }

    StepView view() {
        return new StepView(number, kind, afterSequence, name, employeeId, staffOnly, happenedAt);
    }
}
