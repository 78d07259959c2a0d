package id.amanchat.conversation.internal;

import id.amanchat.conversation.StepKind;
import id.amanchat.conversation.StepView;
import id.amanchat.identity.Badge;
import id.amanchat.platform.Wire;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
public class Step implements Entry {

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

    @Override
    public ChainPlace place() {
        return place;
    }

    @Override
    public OffsetDateTime at() {
        return happenedAt;
    }

    @Override
    public boolean hidden() {
        return staffOnly;
    }

    @Override
    public JsonObjectBuilder json() {
        JsonObjectBuilder json = Wire.object()
                .add("entry", "step")
                .add("number", number)
                .add("kind", kind.name())
                .add("after", afterSequence)
                .add("name", Wire.text(Optional.ofNullable(name)))
                .add("employeeId", Wire.text(Optional.ofNullable(employeeId)))
                .add("staffOnly", staffOnly)
                .add("at", Hashing.time(happenedAt))
                .add("about", about)
                .add("detail", Wire.text(Optional.ofNullable(detail)))
                .add("commitment", Wire.text(Optional.ofNullable(commitment)));
        if (place != null) {
            json.add("salt", salt).add("link", place.link()).add("hash", place.hash());
        }
        return json;
    }

    @Override
    public String body() {
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
