package id.amanchat.routing;

import java.util.Optional;
import java.util.UUID;

/** An offer of a waiting conversation to one agent. */
public record OfferId(UUID value) {

    private static final int LENGTH = 36;

    public static OfferId fresh() {
        return new OfferId(UUID.randomUUID());
    }

    /** From its text in an address; empty when it is none. */
    public static Optional<OfferId> parse(String text) {
        if (text == null || text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OfferId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
