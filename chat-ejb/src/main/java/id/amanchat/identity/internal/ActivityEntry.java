package id.amanchat.identity.internal;

import id.amanchat.identity.AccessEvent;
import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.ActivityLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** A line of somebody's sign-in activity. Never changes. */
@Entity
@Table(name = "identity_activity")
public class ActivityEntry {

    /** Done by whoever had the password at least; it matters whether that was the person. */
    private static final Set<ActivityKind> CAN_BE_DISPUTED = EnumSet.of(
            ActivityKind.SIGNED_IN,
            ActivityKind.SIGNED_IN_WITH_PASSKEY,
            ActivityKind.SIGNED_IN_WITH_RECOVERY_CODE,
            ActivityKind.CODE_REFUSED,
            ActivityKind.RECOVERY_CODE_REFUSED,
            ActivityKind.PASSKEY_REFUSED,
            ActivityKind.PASSKEY_CLONED,
            ActivityKind.ACTIVATION_REFUSED,
            ActivityKind.STEP_UP,
            ActivityKind.STEP_UP_REFUSED,
            ActivityKind.APP_ENROLLED,
            ActivityKind.APP_REPLACED,
            ActivityKind.APP_REMOVED,
            ActivityKind.PASSKEY_ADDED,
            ActivityKind.PASSKEY_RENAMED,
            ActivityKind.PASSKEY_REMOVED,
            ActivityKind.RECOVERY_CODES_MADE,
            ActivityKind.PASSWORD_CHANGED,
            ActivityKind.PASSWORD_RESET_ASKED,
            ActivityKind.PASSWORD_RESET,
            ActivityKind.PHRASE_CHANGED,
            ActivityKind.ACTIVATED);

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "by_id")
    private UUID byId;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    @Column(name = "happened_at")
    private OffsetDateTime happenedAt;

    private String address;

    private String device;

    protected ActivityEntry() {}

    ActivityEntry(AccessEvent event) {
        this.id = UUID.randomUUID();
        this.personId = event.person().value();
        this.byId = event.by() == null ? null : event.by().value();
        this.kind = event.kind();
        this.happenedAt = event.at();
        this.address = event.address();
        this.device = event.device();
    }

    public ActivityLine line() {
        return new ActivityLine(id, kind, happenedAt, address, device, canBeDisputed());
    }

    /** What the bank did is settled with the bank. */
    boolean canBeDisputed() {
        return CAN_BE_DISPUTED.contains(kind) && (byId == null || byId.equals(personId));
    }
}
