package id.amanchat.platform.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A letter on its way: gone from here once the mail server took it. */
@Entity
@Table(name = "platform_letter")
public class WaitingLetter {

    @Id
    private UUID id;

    private String sealed;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    @Column(name = "next_try_at")
    private OffsetDateTime nextTryAt;

    private int tries;

    protected WaitingLetter() {}

    WaitingLetter(UUID id, String sealed, OffsetDateTime now) {
        this.id = id;
        this.sealed = sealed;
        this.writtenAt = now;
        this.nextTryAt = now;
    }

    UUID id() {
        return id;
    }

    String sealed() {
        return sealed;
    }

    OffsetDateTime writtenAt() {
        return writtenAt;
    }

    int tries() {
        return tries;
    }
}
