package id.amanchat.realtime;

import id.amanchat.conversation.Trace;
import id.amanchat.platform.Wire;
import jakarta.json.JsonArrayBuilder;
import java.util.List;

/** What the guard left behind in a text, as clients get it. */
final class TracesJson {

    private TracesJson() {}

    /** Each {@code kind, rule, action, start, end}: its place in the stored text. */
    static JsonArrayBuilder of(List<Trace> traces) {
        JsonArrayBuilder json = Wire.array();
        traces.forEach(trace -> json.add(Wire.object()
                .add("kind", trace.kind().name())
                .add("rule", trace.rule())
                .add("action", trace.action().name())
                .add("start", trace.place().start())
                .add("end", trace.place().end())));
        return json;
    }
}
