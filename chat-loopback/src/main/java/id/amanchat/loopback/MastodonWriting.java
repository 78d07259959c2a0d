package id.amanchat.loopback;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What can be written on Mastodon; the same key twice is the same post. */
final class MastodonWriting {

    private static final int LONGEST = 500;

    private final World world;
    private final MastodonJson json;
    private final Map<String, Long> keys = new ConcurrentHashMap<>();

    MastodonWriting(World world, MastodonJson json) {
        this.world = world;
        this.json = json;
    }

    synchronized Answer post(Request request) {
        Optional<Post> known = request.header("idempotency-key").map(keys::get).flatMap(world::find);
        if (known.isPresent()) {
            return status(known.get());
        }
        JsonObject body = request.isForm() ? null : request.json();
        String text = body == null ? request.get("status") : body.getString("status", "");
        String to = body == null ? request.get("in_reply_to_id") : body.getString("in_reply_to_id", "");
        String visibility = body == null ? request.get("visibility") : body.getString("visibility", "public");
        Optional<Post> answered = to.isEmpty() ? Optional.empty() : world.find(Long.parseLong(to));
        if (!to.isEmpty() && answered.isEmpty()) {
            return MastodonStandIn.error(404, "The post you are trying to reply to does not appear to exist.");
        }
        if (text.isBlank() || XText.length(text) > LONGEST) {
            return MastodonStandIn.error(422, "Validation failed: Text character limit of 500 exceeded");
        }
        Optional<Person> reader =
                visibility.equals("direct") ? Mentioned.in(text, world).stream().findFirst() : Optional.empty();
        Post post = world.bankWrites(text, answered, reader);
        request.header("idempotency-key").ifPresent(key -> keys.put(key, post.id()));
        return status(post);
    }

    private Answer status(Post post) {
        return Answer.json(200, json.status(post).toString());
    }
}
