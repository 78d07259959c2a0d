package id.amanchat.social;

import java.util.Optional;
import java.util.UUID;

/** One of the bank's own accounts on a channel. */
public record AccountId(UUID value) {

    public static AccountId fresh() {
        return new AccountId(UUID.randomUUID());
    }

    /** Empty for anything that is no such id. */
    public static Optional<AccountId> parse(String text) {
        try {
            return Optional.of(new AccountId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
