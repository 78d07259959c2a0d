package id.amanchat.social.internal.channel.mastodon;

import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.http.Fields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Optional;

/** What a server says about itself. */
@ApplicationScoped
class MastodonInstance {

    private static final int USUAL_LENGTH = 500;
    private static final String USER_STREAM = "/api/v1/streaming/user";

    @Inject
    private MastodonRequests requests;

    /** How many characters a status holds there. */
    int longest(Access access) throws ChannelTrouble {
        return configuration(access)
                .flatMap(all -> Fields.object(all, "statuses"))
                .flatMap(statuses -> Fields.text(statuses, "max_characters"))
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .orElse(USUAL_LENGTH);
    }

    /** Where the account's stream is; some servers have another host for it. A token goes there, so only by TLS. */
    URI streaming(Access access) throws ChannelTrouble {
        return configuration(access)
                .flatMap(all -> Fields.object(all, "urls"))
                .flatMap(urls -> Fields.text(urls, "streaming"))
                .filter(address -> address.matches("wss://[A-Za-z0-9.:-]{1,200}/?"))
                .map(address -> address.replaceFirst("^wss", "https").replaceFirst("/$", ""))
                .map(host -> URI.create(host + USER_STREAM))
                .orElseGet(() -> URI.create(access.server() + USER_STREAM));
    }

    private Optional<JsonObject> configuration(Access access) throws ChannelTrouble {
        return Fields.object(requests.get(access, "/api/v2/instance").object(), "configuration");
    }
}
