package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A link that was mailed: what it opens and until when. Its token is kept only as a hash. */
@Entity
@Table(name = "identity_link")
public class MailedLink {

    @Id
    private String hash;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    /** Null for a link to nobody, which is made so that asking for one takes as long. */
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "used_at")
    private OffsetDateTime usedAt;

    protected MailedLink() {}

    MailedLink(String hash, LinkKind kind, PersonId person, OffsetDateTime now) {
        this.hash = hash;
        this.kind = kind;
        this.personId = person == null ? null : person.value();
        this.expiresAt = now.plus(kind.life());
    }

    PersonId personId() {
        return new PersonId(personId);
    }
}
