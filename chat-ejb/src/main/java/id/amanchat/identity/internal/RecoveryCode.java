package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One of a person's recovery codes, as a hash. Used once; made anew all together. */
@Entity
@Table(name = "identity_recovery_code")
public class RecoveryCode {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private String hash;

    @Column(name = "used_at")
    private OffsetDateTime usedAt;

    protected RecoveryCode() {}

    RecoveryCode(PersonId person, String hash) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.hash = hash;
    }

    UUID id() {
        return id;
    }

    String hash() {
        return hash;
    }

    boolean isUnused() {
        return usedAt == null;
    }
}
