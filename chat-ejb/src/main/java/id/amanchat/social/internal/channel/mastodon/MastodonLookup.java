package id.amanchat.social.internal.channel.mastodon;

import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.http.Fields;
import id.amanchat.social.internal.channel.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks whether statuses are still there: many at once since Mastodon 4.3, else one by one. */
@ApplicationScoped
class MastodonLookup {

    private static final int AT_ONCE = 20;
    private static final int NOT_THERE = 404;
    private static final int GONE = 410;

    @Inject
    private MastodonRequests requests;

    @Inject
    private MastodonLimits limits;

    Set<String> gone(Access access, Collection<String> ids) throws ChannelTrouble {
        List<String> all = new ArrayList<>(ids);
        Set<String> gone = new HashSet<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            gone.addAll(missing(access, all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return gone;
    }

    private Set<String> missing(Access access, List<String> some) throws ChannelTrouble {
        String query = some.stream()
                .map(id -> "id%5B%5D=" + MastodonRequests.encoded(id))
                .collect(Collectors.joining("&"));
        Reply reply = requests.ask(access, "/api/v1/statuses?" + query);
        if (reply.status() == NOT_THERE) {
            return oneByOne(access, some);
        }
        Set<String> missing = new HashSet<>(some);
        for (JsonObject status : good(reply).list()) {
            Fields.id(status, "id").ifPresent(missing::remove);
        }
        return missing;
    }

    private Set<String> oneByOne(Access access, List<String> some) throws ChannelTrouble {
        Set<String> missing = new HashSet<>();
        for (String id : some) {
            Reply reply = requests.ask(access, "/api/v1/statuses/" + MastodonRequests.encoded(id));
            if (reply.status() == NOT_THERE || reply.status() == GONE) {
                missing.add(id);
            } else {
                good(reply);
            }
        }
        return missing;
    }

    private Reply good(Reply reply) throws ChannelTrouble {
        if (!reply.good()) {
            throw limits.trouble(reply);
        }
        return reply;
    }
}
