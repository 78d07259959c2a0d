package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** That somebody who locked their own access be let in again: asked for by one administrator, decided once by another. */
@Entity
@Table(name = "identity_unlock")
public class Unlock {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "asked_by")
    private UUID askedBy;

    private String reason;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    private Boolean approved;

    protected Unlock() {}

    Unlock(PersonId person, PersonId askedBy, String reason, OffsetDateTime now) {
        this.personId = person.value();
        this.askedBy = askedBy.value();
        this.reason = reason;
        this.askedAt = now;
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    PersonId askedBy() {
        return new PersonId(askedBy);
    }

    String reason() {
        return reason;
    }

    /** Call it with the person held. */
    void decide(boolean approves, PersonId by, OffsetDateTime now) {
        approved = approves;
        decidedBy = by.value();
        decidedAt = now;
    }
}
