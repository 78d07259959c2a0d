package id.amanchat.loopback;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Objects of X, as its documentation shows them. */
final class XJson {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final World world;

    XJson(World world) {
        this.world = world;
    }

    JsonObject post(Post post, Spelling spelling) {
        JsonArrayBuilder history = Json.array();
        post.history().forEach(id -> history.add(String.valueOf(id)));
        String text = XText.shortened(addressed(post));
        JsonObjectBuilder json = Json.object()
                .add("id", String.valueOf(post.id()))
                .add("text", text)
                .add(
                        "display_text_range",
                        Json.array()
                                .add(text.length()
                                        - XText.shortened(post.text()).length())
                                .add(text.length()))
                .add(spelling.history(), history)
                .add("author_id", post.author().id())
                .add("conversation_id", String.valueOf(post.root()))
                .add("created_at", TIME.format(post.at()))
                .add("lang", "in")
                .add(
                        "entities",
                        Json.object().add("urls", XText.urls(post.text())).add("mentions", mentions(post)));
        world.find(post.replyTo())
                .ifPresent(answered ->
                        json.add("in_reply_to_user_id", answered.author().id()));
        if (post.replyTo() != 0) {
            json.add(
                    spelling.references(),
                    Json.array()
                            .add(Json.object().add("type", "replied_to").add("id", String.valueOf(post.replyTo()))));
        }
        return json.build();
    }

    /** Only what was asked for, as X does. */
    JsonObject post(Post post, Spelling spelling, Set<String> asked) {
        JsonObjectBuilder json = Json.object();
        Set<String> always = Set.of("id", "text", spelling.history());
        post(post, spelling).forEach((name, value) -> {
            if (always.contains(name) || asked.contains(name)) {
                json.add(name, value);
            }
        });
        return json.build();
    }

    JsonObject user(Person person) {
        return Json.object()
                .add("id", person.id())
                .add("name", person.name())
                .add("username", person.handle())
                .build();
    }

    JsonArrayBuilder users(Collection<Post> posts) {
        Map<String, Person> authors = new LinkedHashMap<>();
        posts.forEach(post -> authors.put(post.author().id(), post.author()));
        JsonArrayBuilder users = Json.array();
        authors.values().forEach(person -> users.add(user(person)));
        return users;
    }

    JsonObject message(Post post) {
        Person other = post.to().orElseThrow();
        return Json.object()
                .add("id", String.valueOf(post.id()))
                .add("event_type", "MessageCreate")
                .add("text", XText.shortened(post.text()))
                .add("sender_id", post.author().id())
                .add("dm_conversation_id", conversation(post.author(), other))
                .add("created_at", TIME.format(post.at()))
                .add("entities", Json.object().add("urls", XText.urls(post.text())))
                .build();
    }

    /** An event of the activity stream, and of the webhook. */
    JsonObject event(String type, long uuid, JsonObjectBuilder payload, JsonObjectBuilder includes) {
        return Json.object()
                .add(
                        "data",
                        Json.object()
                                .add("event_uuid", String.valueOf(uuid))
                                .add(
                                        "filter",
                                        Json.object()
                                                .add("user_id", world.bank().id()))
                                .add("event_type", type)
                                .add("tag", type)
                                .add("payload", payload)
                                .add("includes", includes))
                .build();
    }

    JsonObjectBuilder includes(Post post, Spelling spelling) {
        return Json.object()
                .add("users", users(List.of(post)))
                .add(spelling.included(), Json.array().add(post(post, spelling)));
    }

    JsonObjectBuilder messagePayload(Post post) {
        Person to = post.to().orElseThrow();
        JsonObjectBuilder users = Json.object();
        List.of(post.author(), to)
                .forEach(person -> users.add(person.id(), Json.object().add("data", user(person))));
        return Json.object()
                .add(
                        "direct_message_events",
                        Json.array()
                                .add(
                                        Json.object()
                                                .add("type", "message_create")
                                                .add("id", String.valueOf(post.id()))
                                                .add(
                                                        "created_timestamp",
                                                        String.valueOf(post.at().toEpochMilli()))
                                                .add(
                                                        "message_create",
                                                        Json.object()
                                                                .add(
                                                                        "target",
                                                                        Json.object()
                                                                                .add("recipient_id", to.id()))
                                                                .add(
                                                                        "sender_id",
                                                                        post.author()
                                                                                .id())
                                                                .add(
                                                                        "message_data",
                                                                        Json.object()
                                                                                .add(
                                                                                        "text",
                                                                                        XText.shortened(post.text()))
                                                                                .add(
                                                                                        "entities",
                                                                                        Json.object()
                                                                                                .add(
                                                                                                        "urls",
                                                                                                        XText.urls(
                                                                                                                post
                                                                                                                        .text())))))))
                .add("users", users);
    }

    static String conversation(Person one, Person other) {
        boolean inOrder = Long.parseLong(one.id()) <= Long.parseLong(other.id());
        return inOrder ? one.id() + "-" + other.id() : other.id() + "-" + one.id();
    }

    /** X puts whoever is answered before an answer. */
    private String addressed(Post post) {
        Optional<Person> answered =
                world.find(post.replyTo()).map(Post::author).filter(author -> !author.equals(post.author()));
        return answered.filter(author -> !Mentioned.in(post.text(), world).contains(author))
                .map(author -> "@" + author.handle() + " " + post.text())
                .orElse(post.text());
    }

    private JsonArrayBuilder mentions(Post post) {
        JsonArrayBuilder mentions = Json.array();
        for (Person person : Mentioned.in(post.text(), world)) {
            mentions.add(Json.object().add("username", person.handle()).add("id", person.id()));
        }
        return mentions;
    }
}
