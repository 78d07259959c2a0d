package id.amanchat.social.internal.account;

import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** The one switch that silences all accounts. */
@Entity
@Table(name = "social_stop")
public class StopSwitch {

    static final int THE_ONE = 1;

    @Id
    private int id = THE_ONE;

    @Column(name = "stopped_at")
    private OffsetDateTime stoppedAt;

    @Column(name = "stopped_by")
    private UUID stoppedBy;

    Optional<OffsetDateTime> stoppedAt() {
        return Optional.ofNullable(stoppedAt);
    }

    Optional<PersonId> stoppedBy() {
        return Optional.ofNullable(stoppedBy).map(PersonId::new);
    }

    void stop(PersonId by, OffsetDateTime now) {
        stoppedAt = now;
        stoppedBy = by.value();
    }

    void goOn() {
        stoppedAt = null;
        stoppedBy = null;
    }
}
