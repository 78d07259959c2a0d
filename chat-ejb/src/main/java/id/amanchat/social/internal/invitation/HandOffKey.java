package id.amanchat.social.internal.invitation;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The key of a hand-off. */
public class HandOffKey implements Serializable {

    private UUID safeConversationId;
    private UUID threadConversationId;

    public HandOffKey() {}

    HandOffKey(UUID safeConversationId, UUID threadConversationId) {
        this.safeConversationId = safeConversationId;
        this.threadConversationId = threadConversationId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandOffKey key
                && Objects.equals(safeConversationId, key.safeConversationId)
                && Objects.equals(threadConversationId, key.threadConversationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(safeConversationId, threadConversationId);
    }
}
