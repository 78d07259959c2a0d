package id.amanchat.realtime;

import id.amanchat.conversation.NoteView;
import id.amanchat.platform.Wire;
import jakarta.json.JsonObjectBuilder;

/** An internal note as clients of the staff get it, pushed or asked for. */
public final class NoteJson {

    private NoteJson() {}

    /** {@code number, kind, clientId, name, text, after, at, findings}. */
    public static JsonObjectBuilder of(NoteView note) {
        return Wire.object()
                .add("number", note.number())
                .add("kind", note.kind().name())
                .add("clientId", note.clientId().toString())
                .add("name", note.authorName())
                .add("text", note.text())
                .add("after", note.afterSequence())
                .add("at", note.at().toInstant().toString())
                .add("findings", TracesJson.of(note.findings()));
    }
}
