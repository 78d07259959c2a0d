package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A device that a person signed in on, completely, and has kept its token. */
@Entity
@Table(name = "identity_device")
public class Device {

    @EmbeddedId
    private DeviceKey key;

    private String label;

    @Column(name = "first_seen_at")
    private OffsetDateTime firstSeenAt;

    @Column(name = "last_seen_at")
    private OffsetDateTime lastSeenAt;

    protected Device() {}

    Device(PersonId person, UUID device, String label, OffsetDateTime now) {
        this.key = new DeviceKey(person.value(), device);
        this.label = label;
        this.firstSeenAt = now;
        this.lastSeenAt = now;
    }

    void seen(String newLabel, OffsetDateTime now) {
        label = newLabel;
        lastSeenAt = now;
    }
}
