package id.amanchat.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A question for a passkey that was answered, until it would be too old anyway. */
@Entity
@Table(name = "identity_answered_challenge")
public class AnsweredChallenge {

    @Id
    private String hash;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    protected AnsweredChallenge() {}

    AnsweredChallenge(String hash, OffsetDateTime expiresAt) {
        this.hash = hash;
        this.expiresAt = expiresAt;
    }
}
