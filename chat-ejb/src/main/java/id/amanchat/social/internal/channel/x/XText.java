package id.amanchat.social.internal.channel.x;

import id.amanchat.social.internal.channel.http.Fields;
import id.amanchat.social.internal.channel.http.Tidy;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Texts as their authors wrote them: X shortens every link and writes three characters as entities. */
final class XText {

    private XText() {}

    /** The text of a post in either spelling, the whole of it where it is a long one. */
    static String of(JsonObject post) {
        Optional<JsonObject> longer = Fields.object(post, "note_tweet").or(() -> Fields.object(post, "note_post"));
        return of(longer.filter(note -> Fields.text(note, "text").isPresent()).orElse(post), "text");
    }

    /** The text under that name, its links taken from the entities beside it. */
    static String of(JsonObject from, String name) {
        String text = Fields.text(from, name).orElse("");
        List<JsonObject> links = Fields.object(from, "entities")
                .map(entities -> Fields.list(entities, "urls"))
                .orElse(List.of());
        for (JsonObject link : links) {
            text = expanded(text, link);
        }
        return Tidy.text(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }

    private static String expanded(String text, JsonObject link) {
        Optional<String> shown = Fields.text(link, "url");
        Optional<String> meant = Fields.text(link, "unwound_url").or(() -> Fields.text(link, "expanded_url"));
        return shown.isPresent() && meant.isPresent() ? text.replace(shown.get(), meant.get()) : text;
    }
}
