package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The activation code that the bank handed to a person, as a hash. A new one takes the place of the old. */
@Entity
@Table(name = "identity_activation")
public class Activation {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    private String hash;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "used_at")
    private OffsetDateTime usedAt;

    protected Activation() {}

    Activation(PersonId person, String hash, OffsetDateTime madeAt, OffsetDateTime expiresAt) {
        this.personId = person.value();
        this.hash = hash;
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    String hash() {
        return hash;
    }

    boolean isGood(OffsetDateTime now) {
        return usedAt == null && now.isBefore(expiresAt);
    }
}
