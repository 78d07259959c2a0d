package id.amanchat.loopback;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.List;

/** Objects of Mastodon, as its documentation shows them. */
final class MastodonJson {

    private final World world;

    MastodonJson(World world) {
        this.world = world;
    }

    JsonObject account(Person person) {
        return Json.object()
                .add("id", person.id())
                .add("username", person.handle())
                .add("acct", person.handle())
                .add("display_name", person.name())
                .add("url", "https://mastodon.example/@" + person.handle())
                .add("bot", false)
                .build();
    }

    JsonObject status(Post post) {
        JsonObjectBuilder json = Json.object()
                .add("id", String.valueOf(post.id()))
                .add("created_at", post.at().toString())
                .add("visibility", post.isPrivate() ? "direct" : "public")
                .add("sensitive", false)
                .add("spoiler_text", "")
                .add("language", "id")
                .add("url", "https://mastodon.example/@" + post.author().handle() + "/" + post.id())
                .add("uri", "https://mastodon.example/users/" + post.author().handle() + "/statuses/" + post.id())
                .add("content", MastodonHtml.of(addressed(post)))
                .add("account", account(post.author()))
                .add("mentions", mentions(post));
        json.add("reblog", JsonValue.NULL);
        post.edited().ifPresentOrElse(at -> json.add("edited_at", at.toString()), () -> json.addNull("edited_at"));
        answered(post, json);
        return json.build();
    }

    JsonObject notification(Post post) {
        return Json.object()
                .add("id", String.valueOf(notificationId(post)))
                .add("type", "mention")
                .add("created_at", post.at().toString())
                .add("account", account(post.author()))
                .add("status", status(post))
                .build();
    }

    /** Notifications are numbered apart from posts. */
    static long notificationId(Post post) {
        return post.id() - MastodonStandIn.FIRST_ID + 1;
    }

    JsonObject conversation(Person with, Post last) {
        return Json.object()
                .add("id", "c" + with.id())
                .add("unread", true)
                .add("accounts", Json.array().add(account(with)))
                .add("last_status", status(last))
                .build();
    }

    JsonObject instance(URI address) {
        return Json.object()
                .add("domain", "mastodon.example")
                .add("version", "4.4.0")
                .add(
                        "configuration",
                        Json.object()
                                .add(
                                        "urls",
                                        Json.object()
                                                .add(
                                                        "streaming",
                                                        address.toString().replaceFirst("^http", "ws")))
                                .add(
                                        "statuses",
                                        Json.object()
                                                .add("max_characters", 500)
                                                .add("characters_reserved_per_url", 23)))
                .build();
    }

    /** What a private post shows: on this channel its reader is named in it. */
    static String addressed(Post post) {
        return post.to()
                .filter(to -> !post.text().contains("@" + to.handle()))
                .map(to -> "@" + to.handle() + " " + post.text())
                .orElse(post.text());
    }

    private void answered(Post post, JsonObjectBuilder json) {
        if (post.replyTo() == 0) {
            json.addNull("in_reply_to_id").addNull("in_reply_to_account_id");
        } else {
            json.add("in_reply_to_id", String.valueOf(post.replyTo()));
            world.find(post.replyTo())
                    .ifPresent(other ->
                            json.add("in_reply_to_account_id", other.author().id()));
        }
    }

    private JsonArrayBuilder mentions(Post post) {
        JsonArrayBuilder mentions = Json.array();
        for (Person person : Mentioned.in(addressed(post), world)) {
            mentions.add(Json.object()
                    .add("id", person.id())
                    .add("username", person.handle())
                    .add("acct", person.handle())
                    .add("url", "https://mastodon.example/@" + person.handle()));
        }
        return mentions;
    }

    JsonArrayBuilder statuses(List<Post> posts) {
        JsonArrayBuilder statuses = Json.array();
        posts.forEach(post -> statuses.add(status(post)));
        return statuses;
    }
}
