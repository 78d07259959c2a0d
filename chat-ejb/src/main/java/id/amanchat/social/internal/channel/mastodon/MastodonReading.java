package id.amanchat.social.internal.channel.mastodon;

import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.Received;
import id.amanchat.social.internal.channel.Stream;
import id.amanchat.social.internal.channel.http.Fields;
import id.amanchat.social.internal.channel.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads lists of Mastodon backwards: the newest page after the cursor ({@code since_id}), then what is below it
 * ({@code max_id}), as on every channel; {@code min_id} would read forwards.
 *
 * <p>Mentions in public and in private both come as notifications. The list of conversations, with only the last status of
 * each, shows those that the account's filters kept out of its notifications.
 */
@ApplicationScoped
class MastodonReading {

    private static final int NOTIFICATIONS = 80;
    private static final int STATUSES = 40;

    /** Ids grow with time; they are numbers too long for some, so their length comes first. */
    private static final Comparator<String> BY_AGE =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    @Inject
    private MastodonRequests requests;

    @Inject
    private MastodonLimits limits;

    Received receive(Access access, Stream stream, Optional<String> since, Optional<String> more)
            throws ChannelTrouble {
        String bounds = since.map(id -> "&since_id=" + MastodonRequests.encoded(id))
                        .orElse("")
                + more.map(id -> "&max_id=" + MastodonRequests.encoded(id)).orElse("");
        return switch (stream) {
            case MENTIONS -> notifications(access, bounds, since);
            case PRIVATE -> conversations(access, bounds, since);
            case OWN -> own(access, bounds, since);
        };
    }

    private Received notifications(Access access, String bounds, Optional<String> since) throws ChannelTrouble {
        Reply reply = requests.get(
                access,
                "/api/v1/notifications?types[]=mention&limit=".replace("[]", "%5B%5D") + NOTIFICATIONS + bounds);
        List<JsonObject> page = reply.list();
        List<JsonObject> statuses = new ArrayList<>();
        page.forEach(one -> Fields.object(one, "status").ifPresent(statuses::add));
        return received(reply, events(access, statuses), ids(page, "id"), NOTIFICATIONS, since);
    }

    private Received conversations(Access access, String bounds, Optional<String> since) throws ChannelTrouble {
        Reply reply = requests.get(access, "/api/v1/conversations?limit=" + STATUSES + bounds);
        List<JsonObject> statuses = new ArrayList<>();
        reply.list().forEach(one -> Fields.object(one, "last_status").ifPresent(statuses::add));
        // The list is ordered, and bounded, by its last statuses; the address in its Link header says the same.
        return received(reply, events(access, statuses), ids(statuses, "id"), STATUSES, since);
    }

    private Received own(Access access, String bounds, Optional<String> since) throws ChannelTrouble {
        String path = "/api/v1/accounts/" + MastodonRequests.encoded(access.remoteId())
                + "/statuses?exclude_reblogs=true&limit=" + STATUSES + bounds;
        Reply reply = requests.get(access, path);
        List<JsonObject> statuses = reply.list();
        return received(reply, events(access, statuses), ids(statuses, "id"), STATUSES, since);
    }

    private List<Incoming> events(Access access, List<JsonObject> statuses) throws ChannelTrouble {
        Roots roots = new Roots(requests, limits, access);
        List<Incoming> events = new ArrayList<>();
        for (JsonObject status : statuses) {
            Statuses.read(status, access.remoteId(), roots).ifPresent(events::add);
        }
        return events;
    }

    /** A page that is not full is the last; the first time only the newest counts. */
    private Received received(Reply reply, List<Incoming> events, List<String> ids, int full, Optional<String> since) {
        Optional<String> oldest = ids.stream().min(BY_AGE).filter(any -> since.isPresent() && ids.size() >= full);
        return new Received(events, oldest, ids.stream().max(BY_AGE), limits.allowance(reply));
    }

    private static List<String> ids(List<JsonObject> from, String name) {
        return from.stream().flatMap(one -> Fields.id(one, name).stream()).toList();
    }
}
