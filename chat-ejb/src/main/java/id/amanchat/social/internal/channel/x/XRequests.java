package id.amanchat.social.internal.channel.x;

import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.http.ChannelHttp;
import id.amanchat.social.internal.channel.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** Asks X, as an account or as the application. */
@ApplicationScoped
class XRequests {

    private static final int INVALID = 400;

    @Inject
    private ChannelHttp http;

    @Inject
    private XLimits limits;

    /** A good answer to a question about posts, asked in the one spelling or the other. */
    Reply posts(Access access, String path) throws ChannelTrouble {
        String more = path.contains("?") ? "&" : "?";
        Reply older = http.ask(get(access, access.token(), path + more + XSpelling.TWEETS.query()));
        return good(
                older.status() == INVALID
                        ? http.ask(get(access, access.token(), path + more + XSpelling.POSTS.query()))
                        : older);
    }

    /** A good answer. */
    Reply get(Access access, String path) throws ChannelTrouble {
        return good(http.ask(get(access, access.token(), path)));
    }

    /** Whatever is answered. */
    Reply post(Access access, String path, JsonObject body) throws ChannelTrouble {
        HttpRequest request = builder(access, access.token(), path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        return http.ask(request);
    }

    HttpRequest get(Access access, String token, String path) {
        return builder(access, token, path).GET().build();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Reply good(Reply reply) throws ChannelTrouble {
        if (!reply.good()) {
            throw limits.trouble(reply);
        }
        return reply;
    }

    private static HttpRequest.Builder builder(Access access, String token, String path) {
        return HttpRequest.newBuilder(URI.create(access.server() + path)).header("Authorization", "Bearer " + token);
    }
}
