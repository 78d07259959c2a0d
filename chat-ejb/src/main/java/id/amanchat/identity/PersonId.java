package id.amanchat.identity;

import java.util.Optional;
import java.util.UUID;

/** A person, whatever their role; also the caller name the container knows them by. */
public record PersonId(UUID value) {

    /** A new person's. */
    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    /** From a caller name; empty for anything else (an anonymous caller, say). */
    public static Optional<PersonId> parse(String text) {
        try {
            return Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
