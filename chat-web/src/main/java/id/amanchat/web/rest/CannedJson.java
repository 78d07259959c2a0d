package id.amanchat.web.rest;

import id.amanchat.platform.Wire;
import id.amanchat.routing.FilledReply;
import jakarta.json.JsonArrayBuilder;
import java.util.List;

/** Canned replies, filled in, in the shape of {@code openapi.yaml}. */
final class CannedJson {

    private CannedJson() {}

    static String of(List<FilledReply> replies) {
        JsonArrayBuilder json = Wire.array();
        replies.forEach(reply -> json.add(Wire.object()
                .add("id", reply.id().toString())
                .add("scope", reply.scope().name())
                .add("shortcut", reply.shortcut())
                .add("title", reply.title())
                .add("text", reply.text())));
        return json.build().toString();
    }
}
