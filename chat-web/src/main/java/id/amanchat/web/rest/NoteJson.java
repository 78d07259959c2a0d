package id.amanchat.web.rest;

import id.amanchat.conversation.NoteView;
import id.amanchat.platform.Wire;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** Internal notes in the shape of {@code openapi.yaml}. */
final class NoteJson {

    private NoteJson() {}

    static JsonArray notes(List<NoteView> notes) {
        JsonArrayBuilder json = Wire.array();
        notes.forEach(note -> json.add(note(note)));
        return json.build();
    }

    static JsonObject note(NoteView note) {
        return Wire.object()
                .add("number", note.number())
                .add("kind", note.kind().name())
                .add("clientId", note.clientId().toString())
                .add("name", note.authorName())
                .add("text", note.text())
                .add("after", note.afterSequence())
                .add("at", note.at().toInstant().toString())
                .build();
    }
}
