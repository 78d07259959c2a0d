package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A person's authenticator app: its sealed key, and the last step whose code was used. */
@Entity
@Table(name = "identity_totp")
public class TotpFactor {

    /** Before any step there can be. */
    private static final long NONE_USED = -1;

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "sealed_secret")
    private String sealedSecret;

    @Column(name = "last_step")
    private long lastStep = NONE_USED;

    /** The step of a code that fitted a wrong clock, and was said to; it is accepted no more. */
    @Column(name = "hinted_step")
    private Long hintedStep;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected TotpFactor() {}

    TotpFactor(PersonId person, String sealedSecret, OffsetDateTime now) {
        this.personId = person.value();
        this.sealedSecret = sealedSecret;
        this.createdAt = now;
    }

    public PersonId personId() {
        return new PersonId(personId);
    }

    String sealedSecret() {
        return sealedSecret;
    }
}
