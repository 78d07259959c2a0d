package id.amanchat.social.internal.channel.x;

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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads lists of X, page by page. */
@ApplicationScoped
class XReading {

    private static final int PAGE = 100;

    /** Ids grow with time; they are numbers too long for some, so their length comes first. */
    private static final Comparator<String> BY_AGE =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** What became private may not be kept either. */
    private static final Set<String> AWAY = Set.of("resource-not-found", "not-authorized-for-resource");

    @Inject
    private XRequests requests;

    @Inject
    private XLimits limits;

    Received receive(Access access, Stream stream, Optional<String> since, Optional<String> more)
            throws ChannelTrouble {
        return switch (stream) {
            case MENTIONS -> timeline(access, "mentions", since, more);
            case OWN -> timeline(access, "tweets", since, more);
            case PRIVATE -> messages(access, since, more);
        };
    }

    private Received timeline(Access access, String name, Optional<String> since, Optional<String> more)
            throws ChannelTrouble {
        String path = "/2/users/" + XRequests.encoded(access.remoteId()) + "/" + name + "?max_results=" + PAGE
                + since.map(id -> "&since_id=" + XRequests.encoded(id)).orElse("")
                + more.map(token -> "&pagination_token=" + XRequests.encoded(token))
                        .orElse("");
        Reply reply = requests.posts(access, path);
        JsonObject page = reply.object();
        XPosts posts = new XPosts(access.remoteId(), Fields.object(page, "includes"));
        List<Incoming> events = new ArrayList<>();
        Fields.list(page, "data").forEach(post -> events.addAll(posts.events(post)));
        // The first time only the newest page counts.
        return new Received(events, since.flatMap(any -> next(page)), newest(page), limits.allowance(reply));
    }

    /** This list knows no "since": it is read until something older comes up. */
    private Received messages(Access access, Optional<String> since, Optional<String> more) throws ChannelTrouble {
        String path = "/2/dm_events?max_results=" + PAGE
                + "&event_types=MessageCreate&expansions=sender_id&user.fields=name,username"
                + "&dm_event.fields=created_at,dm_conversation_id,entities,event_type,id,sender_id,text"
                + more.map(token -> "&pagination_token=" + XRequests.encoded(token))
                        .orElse("");
        Reply reply = requests.get(access, path);
        JsonObject page = reply.object();
        XMessages messages =
                new XMessages(access.remoteId(), new XPosts(access.remoteId(), Fields.object(page, "includes")));
        List<Incoming> events = new ArrayList<>();
        boolean older = since.isEmpty();
        for (JsonObject event : Fields.list(page, "data")) {
            boolean isOlder =
                    Fields.id(event, "id").filter(id -> isOlder(id, since)).isPresent();
            older |= isOlder;
            if (!isOlder) {
                messages.listed(event).ifPresent(events::add);
            }
        }
        return new Received(
                events,
                older ? Optional.empty() : next(page),
                newest(page).filter(id -> !isOlder(id, since)),
                limits.allowance(reply));
    }

    /** Which of these posts X does not find, or does not show any more. A private message that somebody deletes is deleted only for themselves. */
    Set<String> gone(Access access, Collection<String> ids) throws ChannelTrouble {
        if (ids.isEmpty()) {
            return Set.of();
        }
        JsonObject answer = requests.get(access, "/2/tweets?ids=" + XRequests.encoded(String.join(",", ids)))
                .object();
        Set<String> gone = new HashSet<>();
        for (JsonObject error : Fields.list(answer, "errors")) {
            boolean away = AWAY.contains(Fields.text(error, "type").orElse("").replaceFirst(".*/", ""));
            Fields.text(error, "resource_id")
                    .filter(id -> away && ids.contains(id))
                    .ifPresent(gone::add);
        }
        return gone;
    }

    /** A post with its author. */
    List<Incoming> lookup(Access access, String id) throws ChannelTrouble {
        JsonObject answer =
                requests.posts(access, "/2/tweets?ids=" + XRequests.encoded(id)).object();
        XPosts posts = new XPosts(access.remoteId(), Fields.object(answer, "includes"));
        List<Incoming> events = new ArrayList<>();
        Fields.list(answer, "data").forEach(post -> events.addAll(posts.events(post)));
        return events;
    }

    private static boolean isOlder(String id, Optional<String> since) {
        return since.filter(known -> BY_AGE.compare(id, known) <= 0).isPresent();
    }

    private static Optional<String> next(JsonObject page) {
        return Fields.object(page, "meta").flatMap(meta -> Fields.text(meta, "next_token"));
    }

    /** Of what is listed, whatever the summary says and in whatever order. */
    private static Optional<String> newest(JsonObject page) {
        return Fields.list(page, "data").stream()
                .flatMap(one -> Fields.id(one, "id").stream())
                .max(BY_AGE);
    }
}
