package id.amanchat.conversation.internal;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The key of a step or a note: its conversation and its number in it. */
public class NumberedKey implements Serializable {

    private UUID conversationId;
    private int number;

    public NumberedKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberedKey key
                && number == key.number
                && Objects.equals(conversationId, key.conversationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(conversationId, number);
    }
}
