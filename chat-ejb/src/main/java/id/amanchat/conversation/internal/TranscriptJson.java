package id.amanchat.conversation.internal;

import id.amanchat.platform.Wire;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;

/** A conversation in the format of {@code docs/transcript-format.md}. */
final class TranscriptJson {

    static final String FORMAT = "aman-chat-transcript/1";

    private TranscriptJson() {}

    /** Its entries in the order of the chain; of those without a chain, in the order in which they happened. */
    static JsonObject of(Conversation conversation, List<Entry> entries, boolean staff) {
        JsonArrayBuilder array = Wire.array();
        entries.forEach(entry -> array.add(staff || !entry.hidden() ? entry.json() : hidden(entry)));
        JsonObjectBuilder json = Wire.object()
                .add("format", FORMAT)
                .add("conversation", conversation.id().toString())
                .add("customer", conversation.customer().toString())
                .add("customerName", conversation.parties(List.of()).customer().name())
                .add("channel", conversation.channel().name())
                .add("topic", conversation.topic())
                .add("language", conversation.language())
                .add("requestedAt", Hashing.time(conversation.requestedAt()))
                .add("closedAt", Wire.text(conversation.closedAt().map(Hashing::time)))
                .add("chained", conversation.chain().begun());
        return json.add("entries", array).build();
    }

    /** Nothing of it but its place in the chain. */
    private static JsonObjectBuilder hidden(Entry entry) {
        JsonObjectBuilder json = Wire.object().add("entry", "hidden");
        Optional.ofNullable(entry.place())
                .ifPresent(place ->
                        json.add("link", place.link()).add("body", entry.body()).add("hash", place.hash()));
        return json;
    }
}
