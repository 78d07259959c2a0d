package id.amanchat.social.internal.channel.mastodon;

import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.http.Fields;
import id.amanchat.social.internal.channel.http.Reply;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the first post of a thread: Mastodon's statuses know only the one that they answer. Asks once for all that answer the
 * same one; as short-lived as a page.
 */
final class Roots implements Statuses.Roots {

    private static final int NOT_THERE = 404;

    private final MastodonRequests requests;
    private final MastodonLimits limits;
    private final Access access;
    private final Map<String, String> known = new HashMap<>();

    Roots(MastodonRequests requests, MastodonLimits limits, Access access) {
        this.requests = requests;
        this.limits = limits;
        this.access = access;
    }

    @Override
    public String of(JsonObject status, String id) throws ChannelTrouble {
        Optional<String> answered = Fields.id(status, "in_reply_to_id");
        if (answered.isEmpty()) {
            return id;
        }
        String root = known.get(answered.get());
        if (root == null) {
            root = above(id).orElse(answered.get());
            known.put(answered.get(), root);
        }
        return root;
    }

    private Optional<String> above(String id) throws ChannelTrouble {
        Reply reply = requests.ask(access, "/api/v1/statuses/" + MastodonRequests.encoded(id) + "/context");
        if (reply.status() == NOT_THERE) {
            return Optional.empty();
        }
        if (!reply.good()) {
            throw limits.trouble(reply);
        }
        return Fields.list(reply.object(), "ancestors").stream().findFirst().flatMap(first -> Fields.id(first, "id"));
    }
}
