package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Time;
import id.amanchat.platform.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/**
 * Devices that people signed in on before. A device keeps its own id, sealed by this installation, in a cookie; whether a
 * certain person signed in on it stands in the database.
 */
@ApplicationScoped
public class Devices {

    private static final String OWNER = "device";
    private static final UUID NOBODY = new UUID(0, 0);

    /** What was remembered at a sign-in. */
    record Remembered(UUID id, String token, boolean isNew) {}

    @Inject
    private DeviceStore store;

    @Inject
    private DeviceLabels labels;

    @Inject
    private Vault vault;

    @Inject
    private Time time;

    /** The visitor's device, when that person signed in on it before; asks as much for nobody (null). */
    Optional<UUID> findKnown(PersonId person, Visitor visitor) {
        UUID whose = person == null ? NOBODY : person.value();
        return idIn(visitor.deviceToken())
                .filter(device -> store.find(whose, device).isPresent());
    }

    /** The person has signed in on it, in the caller's transaction. */
    Remembered remember(PersonId person, Visitor visitor) {
        UUID device = idIn(visitor.deviceToken()).orElseGet(UUID::randomUUID);
        String label = labels.of(visitor.userAgent());
        Optional<Device> known = store.find(person.value(), device);
        known.ifPresentOrElse(
                found -> found.seen(label, time.now()), () -> store.add(new Device(person, device, label, time.now())));
        return new Remembered(device, token(device), known.isEmpty());
    }

    private String token(UUID device) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(device.getMostSignificantBits())
                .putLong(device.getLeastSignificantBits());
        return vault.seal(bytes.array(), OWNER);
    }

    /** Anybody can send anything as a token. */
    private Optional<UUID> idIn(String token) {
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(vault.unseal(token, OWNER));
            return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
        } catch (IllegalStateException | IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }
}
