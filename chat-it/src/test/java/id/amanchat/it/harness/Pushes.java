package id.amanchat.it.harness;

import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** The frames that one push socket received, in their order. */
public final class Pushes implements AutoCloseable, WebSocket.Listener {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<JsonObject> frames = new CopyOnWriteArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private WebSocket socket;

    private Pushes() {}

    static Pushes open(HttpClient http, URI uri, String cookies, String origin) {
        Pushes pushes = new Pushes();
        pushes.socket = http.newWebSocketBuilder()
                .header("Cookie", cookies)
                .header("Origin", origin)
                .connectTimeout(PATIENCE)
                .buildAsync(uri, pushes)
                .join();
        return pushes;
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            came(webSocket, JsonParser.parseString(partial.toString()).getAsJsonObject());
            partial.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    /** A ping tells of nothing: it is answered, as the page does. */
    private void came(WebSocket webSocket, JsonObject frame) {
        if (ofType("ping").test(frame)) {
            webSocket.sendText("pong", true);
        } else {
            frames.add(frame);
        }
    }

    public List<JsonObject> frames() {
        return List.copyOf(frames);
    }

    public List<JsonObject> frames(String type) {
        return frames.stream().filter(ofType(type)).toList();
    }

    public JsonObject awaitFrame(String type, Predicate<JsonObject> condition) {
        await("a push of type " + type)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> frames.stream().anyMatch(ofType(type).and(condition)));
        return frames.stream().filter(ofType(type).and(condition)).findFirst().orElseThrow();
    }

    public boolean isOpen() {
        return !socket.isInputClosed();
    }

    /** Says goodbye, as a browser does when its page is closed. */
    @Override
    public void close() {
        if (!socket.isOutputClosed()) {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        }
        socket.abort();
    }

    private static Predicate<JsonObject> ofType(String type) {
        return frame -> type.equals(frame.get("type").getAsString());
    }
}
