package id.amanchat.conversation.internal;

import id.amanchat.conversation.Side;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The key of a mark. */
public class MarkKey implements Serializable {

    private UUID conversationId;
    private Side side;

    public MarkKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof MarkKey key && side == key.side && Objects.equals(conversationId, key.conversationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(conversationId, side);
    }
}
