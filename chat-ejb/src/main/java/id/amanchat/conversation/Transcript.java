package id.amanchat.conversation;

import jakarta.json.JsonObject;

/**
 * A conversation as it goes into evidence: every message and step in the order of its chain, as {@code
 * docs/transcript-format.md} describes it.
 *
 * @param json the {@code transcript} of that format
 * @param chained whether it has a chain: those begun before there were chains have none
 * @param whole whether the chain holds, looked at now
 */
public record Transcript(ConversationId id, JsonObject json, boolean chained, boolean whole) {

    @Override
    public String toString() {
        return "Transcript[" + id + "]";
    }
}
