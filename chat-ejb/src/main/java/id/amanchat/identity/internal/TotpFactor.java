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

    /** The key of the keyset that sealed it; null where that was not written down yet. */
    @Column(name = "sealed_with")
    private Long sealedWith;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected TotpFactor() {}

    TotpFactor(PersonId person, String sealedSecret, long sealedWith, OffsetDateTime now) {
        this.personId = person.value();
        this.sealedSecret = sealedSecret;
        this.sealedWith = sealedWith;
        this.createdAt = now;
    }

    public PersonId personId() {
        return new PersonId(personId);
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    /** The code of this step was used, and with it all before. */
    void use(long step) {
        lastStep = step;
    }

    String sealedSecret() {
        return sealedSecret;
    }
}
