package id.amanchat.conversation.internal;

import id.amanchat.conversation.Transcript;
import id.amanchat.platform.Signing;
import id.amanchat.platform.Time;
import id.amanchat.platform.Wire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes conversations out, whole and signed. The caller has locked the conversation. */
@ApplicationScoped
public class Exporting {

    private static final String FORMAT = "format";

    @Inject
    private TranscriptStore store;

    @Inject
    private Signing signing;

    @Inject
    private Time time;

    public Transcript transcript(Conversation conversation, boolean staff) {
        List<Entry> entries = store.entries(conversation.id());
        return new Transcript(
                conversation.id(),
                TranscriptJson.of(conversation, entries, staff),
                conversation.chain().begun(),
                ChainRule.holds(conversation, conversation.opening(), entries));
    }

    /** How far the chain has got now, signed. */
    public JsonObject head(Conversation conversation) {
        Chain chain = conversation.chain();
        return signing.seal(Wire.object()
                .add(FORMAT, "aman-chat-head/1")
                .add("conversation", conversation.id().toString())
                .add("links", chain.lastLink())
                .add("hash", Wire.text(Optional.ofNullable(chain.lastHash())))
                .add("at", Hashing.time(time.now()))
                .build());
    }

    public JsonObject evidence(Conversation conversation, List<JsonObject> heads, JsonObject report) {
        JsonArrayBuilder seals = Wire.array();
        Stream.concat(heads.stream(), conversation.chain().closingHead().stream())
                .forEach(seals::add);
        return signing.seal(Wire.object()
                .add(FORMAT, "aman-chat-evidence/1")
                .add("madeAt", Hashing.time(time.now()))
                .add("transcript", transcript(conversation, false).json())
                .add("head", head(conversation))
                .add("seals", seals)
                .add("report", report)
                .build());
    }
}
