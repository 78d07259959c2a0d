package id.amanchat.conversation;

import java.util.Optional;
import java.util.UUID;

/** A conversation. Random, so that knowing one tells nothing of another. */
public record ConversationId(UUID value) {

    private static final int LENGTH = 36;

    public static ConversationId fresh() {
        return new ConversationId(UUID.randomUUID());
    }

    /** From its text in an address; empty when it is none. */
    public static Optional<ConversationId> parse(String text) {
        return uuid(text).map(ConversationId::new);
    }

    /** Strictly one spelling: {@link UUID#fromString} alone also takes shortened ones. */
    static Optional<UUID> uuid(String text) {
        if (text == null || text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
