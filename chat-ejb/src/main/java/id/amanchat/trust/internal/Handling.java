package id.amanchat.trust.internal;

import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Who of the fraud team works on a report, and what came of it. */
@Embeddable
public class Handling {

    @Column(name = "taken_by")
    private UUID takenBy;

    @Column(name = "taken_by_name")
    private String takenByName;

    @Column(name = "taken_at")
    private OffsetDateTime takenAt;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    private String outcome;

    boolean by(PersonId staff) {
        return staff.value().equals(takenBy);
    }

    Optional<String> takenByName() {
        return Optional.ofNullable(takenByName);
    }

    Optional<OffsetDateTime> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    Optional<OffsetDateTime> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    void taken(Badge staff, OffsetDateTime now) {
        takenBy = staff.person().value();
        takenByName = staff.name();
        takenAt = now;
    }

    void closed(String words, OffsetDateTime now) {
        outcome = words;
        closedAt = now;
    }
}
