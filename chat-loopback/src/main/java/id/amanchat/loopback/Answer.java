package id.amanchat.loopback;

import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is answered. */
record Answer(int status, String type, String body, Map<String, String> headers, Streaming streaming) {

    static Answer json(int status, String body) {
        return new Answer(status, "application/json", body, Map.of(), null);
    }

    static Answer json(JsonObjectBuilder body) {
        return json(200, body.build().toString());
    }

    static Answer page(String body) {
        return new Answer(200, "text/html; charset=utf-8", body, Map.of(), null);
    }

    static Answer text(String body) {
        return new Answer(200, "text/plain; charset=utf-8", body, Map.of(), null);
    }

    static Answer redirect(String to, String body) {
        return new Answer(303, "text/plain; charset=utf-8", body, Map.of("Location", to), null);
    }

    static Answer stream(String type, Streaming streaming) {
        return new Answer(200, type, "", Map.of(), streaming);
    }

    Answer with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Answer(status, type, body, all, streaming);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
