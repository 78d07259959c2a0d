package id.amanchat.conversation;

import java.util.Optional;
import java.util.UUID;

/** What a sender's device named a message before sending it; the same one again is the same message. */
public record ClientId(UUID value) {

    /** From its text in an address; empty when it is none. */
    public static Optional<ClientId> parse(String text) {
        return ConversationId.uuid(text).map(ClientId::new);
    }
}
