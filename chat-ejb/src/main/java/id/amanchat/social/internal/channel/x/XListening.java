package id.amanchat.social.internal.channel.x;

import id.amanchat.platform.Wire;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.SocialChannel;
import id.amanchat.social.internal.channel.http.ChannelHttp;
import id.amanchat.social.internal.channel.http.Fields;
import id.amanchat.social.internal.channel.http.Lines;
import id.amanchat.social.internal.channel.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Listens to X's activity stream: one object on each line, an empty one as a sign of life. It speaks of all of the application's accounts. */
@ApplicationScoped
class XListening {

    private static final String SUBSCRIPTIONS = "/2/activity/subscriptions";

    @Inject
    private XRequests requests;

    @Inject
    private XLimits limits;

    @Inject
    private ChannelHttp http;

    @Inject
    private XEvents events;

    @Inject
    private XReading reading;

    void listen(Access access, SocialChannel.Listener listener) throws ChannelTrouble {
        String appToken = access.appToken().orElseThrow(() -> new ChannelTrouble(ChannelTrouble.Kind.FORBIDDEN));
        subscribe(access);
        try (Lines lines = http.listen(requests.get(access, appToken, "/2/activity/stream"), limits::trouble)) {
            listener.connected();
            Optional<String> line = lines.next(listener::wanted);
            while (line.isPresent()) {
                if (!line.get().isBlank()) {
                    tell(access, parsed(line.get()), listener);
                }
                line = lines.next(listener::wanted);
            }
        }
    }

    private void tell(Access access, JsonObject event, SocialChannel.Listener listener) throws ChannelTrouble {
        for (Incoming one : events.read(event, access.remoteId())) {
            if (one instanceof Incoming.Post post && !events.namesAuthor(event)) {
                // Who wrote some answers is not told; that is asked for.
                reading.lookup(access, post.postId()).forEach(listener::heard);
            } else {
                listener.heard(one);
            }
        }
    }

    /** What is subscribed to stays so; what is not yet is now. */
    private void subscribe(Access access) throws ChannelTrouble {
        Set<String> known = new HashSet<>();
        for (JsonObject subscription :
                Fields.list(requests.get(access, SUBSCRIPTIONS).object(), "data")) {
            boolean ours = Fields.object(subscription, "filter")
                    .flatMap(filter -> Fields.text(filter, "user_id"))
                    .equals(Optional.of(access.remoteId()));
            Fields.text(subscription, "event_type").filter(any -> ours).ifPresent(known::add);
        }
        for (String type : XEvents.WANTED) {
            if (!known.contains(type)) {
                subscribe(access, type);
            }
        }
    }

    private void subscribe(Access access, String type) throws ChannelTrouble {
        JsonObject wanted = Wire.object()
                .add("event_type", type)
                .add("filter", Wire.object().add("user_id", access.remoteId()))
                .build();
        Reply reply = requests.post(access, SUBSCRIPTIONS, wanted);
        if (!reply.good()) {
            throw limits.trouble(reply);
        }
    }

    private static JsonObject parsed(String line) throws ChannelTrouble {
        try {
            return Wire.read(line);
        } catch (IllegalArgumentException e) {
            throw new ChannelTrouble(ChannelTrouble.Kind.UNREADABLE);
        }
    }
}
