package id.amanchat.conversation.internal;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The key of a message: its conversation and its number in it. */
public class MessageKey implements Serializable {

    private UUID conversationId;
    private long sequence;

    public MessageKey() {}

    public MessageKey(UUID conversationId, long sequence) {
        this.conversationId = conversationId;
        this.sequence = sequence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MessageKey key
                && sequence == key.sequence
                && Objects.equals(conversationId, key.conversationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(conversationId, sequence);
    }
}
