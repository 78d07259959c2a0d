package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.platform.Wire;
import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * "Look again", as it travels in {@link ChatRequestQueue}.
 *
 * @param over a conversation that is over and may still stand in the queue
 */
record ChatRequest(Optional<ConversationId> over) {

    private static final String OVER = "over";

    JsonObject json() {
        return over.map(id -> Wire.object().add(OVER, id.toString()).build()).orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    /** Anything else than what {@link #json} makes is an {@link IllegalArgumentException}. */
    static ChatRequest parse(String text) {
        try {
            JsonObject json = Wire.read(text);
            return new ChatRequest(
                    json.containsKey(OVER)
                            ? Optional.of(
                                    ConversationId.parse(json.getString(OVER)).orElseThrow())
                            : Optional.empty());
        } catch (java.util.NoSuchElementException | ClassCastException e) {
            throw new IllegalArgumentException("Not a chat request", e);
        }
    }
}
