package id.amanchat.social.internal.channel.http;

import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Grant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What both channels have in common of OAuth 2.0. */
@ApplicationScoped
public class OAuth {

    @Inject
    private ChannelHttp http;

    /**
     * Asks for a token.
     *
     * @param authorization how the application shows who it is, where it does not stand in the form
     * @throws ChannelTrouble SIGNED_OUT: what was shown is no good
     */
    public Grant token(URI endpoint, Map<String, String> form, Optional<String> authorization) throws ChannelTrouble {
        JsonObject answer = ask(endpoint, form, authorization).object();
        String token = Fields.text(answer, "access_token")
                .orElseThrow(() -> new ChannelTrouble(ChannelTrouble.Kind.UNREADABLE));
        Optional<Duration> lasts = Fields.text(answer, "expires_in")
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
        return new Grant(token, Fields.text(answer, "refresh_token"), lasts);
    }

    /** Sends a form, and takes a good answer. */
    public Reply ask(URI endpoint, Map<String, String> form, Optional<String> authorization) throws ChannelTrouble {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)));
        authorization.ifPresent(value -> request.header("Authorization", value));
        Reply reply = http.ask(request.build());
        if (!reply.good()) {
            throw new ChannelTrouble(kind(reply.status()));
        }
        return reply;
    }

    /** A form, or a query. */
    public static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static ChannelTrouble.Kind kind(int status) {
        return switch (status) {
            case 400, 401 -> ChannelTrouble.Kind.SIGNED_OUT;
            case 403 -> ChannelTrouble.Kind.FORBIDDEN;
            case 429 -> ChannelTrouble.Kind.LIMITED;
            default -> status >= 500 ? ChannelTrouble.Kind.BROKEN : ChannelTrouble.Kind.UNREADABLE;
        };
    }
}
