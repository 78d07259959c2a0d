package id.amanchat.conversation.internal;

import id.amanchat.conversation.StepKind;
import id.amanchat.conversation.StepView;
import id.amanchat.identity.Badge;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
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

    /** The message it is about; 0 for none. */
    private long about;

    private String detail;

    private String salt;

    /** To the text that a redaction put there. */
    private String commitment;

    @Embedded
    private ChainPlace place;

    protected Step() {}

    /** With a number taken from the conversation, whose row the caller has locked; takes the next link of its chain. */
    Step(Conversation conversation, int number, Happening happening, OffsetDateTime now) {
        this.conversationId = conversation.id().value();
        this.number = number;
        this.kind = happening.kind();
        this.afterSequence = conversation.lastSequence();
        this.name = happening.whom().map(Badge::name).orElse(null);
        this.employeeId = happening.whom().map(Badge::employeeId).orElse(null);
        this.staffOnly = happening.staffOnly();
        this.about = happening.about();
        this.detail = happening.detail();
        this.commitment = happening.commitment();
        this.happenedAt = now;
        this.salt = Hashing.salt();
        this.place = conversation.chain().append(body());
    }

    String body() {
        return Hashing.of(
                "step",
                Integer.toString(number),
                kind.name(),
                Long.toString(afterSequence),
                name,
                employeeId,
                Boolean.toString(staffOnly),
                Hashing.time(happenedAt),
                Long.toString(about),
                detail,
                commitment,
                salt);
    }

    StepView view() {
        return new StepView(number, kind, afterSequence, name, employeeId, staffOnly, happenedAt, about, detail);
    }
}
