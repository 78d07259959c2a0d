package id.amanchat.social.internal.channel.mastodon;

import id.amanchat.platform.Time;
import id.amanchat.platform.Wire;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.EventIds;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.SocialChannel;
import id.amanchat.social.internal.channel.http.ChannelHttp;
import id.amanchat.social.internal.channel.http.Fields;
import id.amanchat.social.internal.channel.http.Lines;
import id.amanchat.social.internal.channel.http.ServerSentEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;

/** Listens to the account's own stream by server-sent events. */
@ApplicationScoped
class MastodonListening {

    @Inject
    private MastodonRequests requests;

    @Inject
    private MastodonLimits limits;

    @Inject
    private MastodonInstance instance;

    @Inject
    private ChannelHttp http;

    @Inject
    private Time time;

    void listen(Access access, SocialChannel.Listener listener) throws ChannelTrouble {
        URI address = instance.streaming(access);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + access.token())
                .header("Accept", "text/event-stream")
                .build();
        try (Lines lines = http.listen(request, limits::trouble)) {
            listener.connected();
            ServerSentEvents events = new ServerSentEvents();
            Optional<String> line = lines.next(listener::wanted);
            while (line.isPresent()) {
                Optional<ServerSentEvents.Event> event = events.line(line.get());
                if (event.isPresent()) {
                    read(access, event.get()).ifPresent(listener::heard);
                }
                line = lines.next(listener::wanted);
            }
        }
    }

    private Optional<Incoming> read(Access access, ServerSentEvents.Event event) throws ChannelTrouble {
        return switch (event.name()) {
            case "notification" -> mention(access, parsed(event.data()));
            case "update" -> ours(access, parsed(event.data()));
            case "status.update" -> Statuses.edited(parsed(event.data()));
            case "delete" -> deleted(event.data().strip());
            default -> Optional.empty();
        };
    }

    private Optional<Incoming> mention(Access access, JsonObject notification) throws ChannelTrouble {
        Optional<JsonObject> status = Fields.object(notification, "status")
                .filter(any -> Fields.text(notification, "type").equals(Optional.of("mention")));
        return status.isPresent() ? read(access, status.get()) : Optional.empty();
    }

    /** The stream also tells what people whom the account follows post: that is not addressed to the bank. */
    private Optional<Incoming> ours(Access access, JsonObject status) throws ChannelTrouble {
        boolean own = Fields.object(status, "account")
                .flatMap(Statuses::author)
                .filter(author -> author.remoteId().equals(access.remoteId()))
                .isPresent();
        return own ? read(access, status) : Optional.empty();
    }

    private Optional<Incoming> read(Access access, JsonObject status) throws ChannelTrouble {
        return Statuses.read(status, access.remoteId(), new Roots(requests, limits, access));
    }

    private Optional<Incoming> deleted(String id) {
        return id.matches("[0-9A-Za-z]{1,100}")
                ? Optional.of(new Incoming.Deleted(EventIds.deleted(id), id, time.now()))
                : Optional.empty();
    }

    private static JsonObject parsed(String data) throws ChannelTrouble {
        try {
            return Wire.read(data);
        } catch (IllegalArgumentException e) {
            throw new ChannelTrouble(ChannelTrouble.Kind.UNREADABLE);
        }
    }
}
