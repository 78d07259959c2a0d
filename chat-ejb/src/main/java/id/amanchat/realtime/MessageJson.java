package id.amanchat.realtime;

import id.amanchat.conversation.MessageView;
import id.amanchat.platform.Wire;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** A message as clients get it, pushed or asked for. */
public final class MessageJson {

    private MessageJson() {}

    /** {@code sequence, clientId, from, name, text, sentAt, findings}. */
    public static JsonObjectBuilder of(MessageView message) {
        return Wire.object()
                .add("sequence", message.sequence())
                .add("clientId", message.clientId().toString())
                .add("from", message.side().label())
                .add("name", message.authorName())
                .add("text", message.text())
                .add("sentAt", message.sentAt().toInstant().toString())
                .add("findings", JsonValue.EMPTY_JSON_ARRAY);
    }
}
