package id.amanchat.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One person on one device. */
@Embeddable
public class DeviceKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "device_id")
    private UUID deviceId;

    protected DeviceKey() {}

    DeviceKey(UUID personId, UUID deviceId) {
        this.personId = personId;
        this.deviceId = deviceId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeviceKey that
                && Objects.equals(personId, that.personId)
                && Objects.equals(deviceId, that.deviceId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(personId, deviceId);
    }
}
