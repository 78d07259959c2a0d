package id.amanchat.bench.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.amanchat.bench.client.WebSocket;
import id.amanchat.bench.journal.Listener;
import id.amanchat.bench.journal.OpenJournal;
import id.amanchat.bench.journal.Side;
import java.util.UUID;
import java.util.function.Consumer;

/** One person's push socket: messages go to the journal, everything else to whoever wants it. */
final class Events implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Side side;
    private final OpenJournal journal;
    private final Consumer<String> otherTypes;
    private WebSocket socket;

    Events(Side side, OpenJournal journal, Consumer<String> otherTypes) {
        this.side = side;
        this.journal = journal;
        this.otherTypes = otherTypes;
    }

    void open(Someone someone, Page page) {
        socket = Someone.await(someone.browser().openSocket(page.socketPath(), this::onText, journal::cut));
    }

    private void onText(String text) {
        try {
            onEvent(JSON.readTree(text));
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("Not the JSON that was agreed on: " + text, cause);
        }
    }

    private void onEvent(JsonNode event) {
        var type = event.path("type").asText();
        if (type.equals("message")) {
            var listener = new Listener(event.path("conversation").asText(), side);
            journal.arrived(
                    listener,
                    event.path("sequence").asLong(),
                    UUID.fromString(event.path("clientId").asText()));
        } else if (type.equals("ping")) {
            // As the page does: the server hangs up on a socket from which nothing comes.
            socket.send("pong");
        } else {
            otherTypes.accept(type);
        }
    }

    boolean isOpen() {
        return socket != null && socket.isOpen();
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.close();
        }
    }
}
