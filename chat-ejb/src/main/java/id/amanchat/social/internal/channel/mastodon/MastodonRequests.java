package id.amanchat.social.internal.channel.mastodon;

import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.http.ChannelHttp;
import id.amanchat.social.internal.channel.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** Asks a Mastodon server as an account. */
@ApplicationScoped
class MastodonRequests {

    @Inject
    private ChannelHttp http;

    @Inject
    private MastodonLimits limits;

    /** A good answer. */
    Reply get(Access access, String path) throws ChannelTrouble {
        Reply reply = ask(access, path);
        if (!reply.good()) {
            throw limits.trouble(reply);
        }
        return reply;
    }

    /** Whatever is answered. */
    Reply ask(Access access, String path) throws ChannelTrouble {
        return http.ask(to(access, path).GET().build());
    }

    /** Whatever is answered. */
    Reply ask(HttpRequest request) throws ChannelTrouble {
        return http.ask(request);
    }

    HttpRequest.Builder to(Access access, String path) {
        return HttpRequest.newBuilder(URI.create(access.server() + path))
                .header("Authorization", "Bearer " + access.token());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
