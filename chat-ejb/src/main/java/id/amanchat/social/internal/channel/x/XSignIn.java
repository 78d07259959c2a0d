package id.amanchat.social.internal.channel.x;

import id.amanchat.conversation.Channel;
import id.amanchat.social.internal.channel.AppKeys;
import id.amanchat.social.internal.channel.ChannelSignIn;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Grant;
import id.amanchat.social.internal.channel.http.OAuth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Connects an account on X. Tokens last two hours; {@code offline.access} gives a refresh token, which is good once. */
@ApplicationScoped
class XSignIn implements ChannelSignIn {

    private static final URI SERVER = URI.create("https://api.x.com");
    private static final String SCOPES = "tweet.read tweet.write users.read dm.read dm.write offline.access";

    /** People agree on another host than the interface's. */
    private static final Set<String> INTERFACES = Set.of("api.x.com", "api.twitter.com");

    @Inject
    private OAuth oauth;

    @Override
    public Channel kind() {
        return Channel.X;
    }

    @Override
    public Optional<URI> server() {
        return Optional.of(SERVER);
    }

    @Override
    public boolean registers() {
        return false;
    }

    @Override
    public AppKeys register(URI server, String name, URI returnTo) {
        throw new UnsupportedOperationException("X's applications are made on developer.x.com");
    }

    @Override
    public URI authorize(URI server, AppKeys app, URI returnTo, String state, String challenge) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", app.clientId());
        query.put("redirect_uri", returnTo.toString());
        query.put("scope", SCOPES);
        query.put("state", state);
        query.put("code_challenge", challenge);
        query.put("code_challenge_method", "S256");
        String host = INTERFACES.contains(server.getHost()) ? "https://x.com" : server.toString();
        return URI.create(host + "/i/oauth2/authorize?" + OAuth.encoded(query));
    }

    @Override
    public Grant exchange(URI server, AppKeys app, URI returnTo, String code, String verifier) throws ChannelTrouble {
        Map<String, String> form = form(app);
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", returnTo.toString());
        form.put("code_verifier", verifier);
        return oauth.token(URI.create(server + "/2/oauth2/token"), form, authorization(app));
    }

    @Override
    public Grant refresh(URI server, AppKeys app, String refreshToken) throws ChannelTrouble {
        Map<String, String> form = form(app);
        form.put("grant_type", "refresh_token");
        form.put("refresh_token", refreshToken);
        return oauth.token(URI.create(server + "/2/oauth2/token"), form, authorization(app));
    }

    @Override
    public void revoke(URI server, AppKeys app, String token) throws ChannelTrouble {
        Map<String, String> form = form(app);
        form.put("token", token);
        oauth.ask(URI.create(server + "/2/oauth2/revoke"), form, authorization(app));
    }

    private static Map<String, String> form(AppKeys app) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("client_id", app.clientId());
        return form;
    }

    /** RFC 6749 section 2.3.1, for an application that has a secret. */
    private static Optional<String> authorization(AppKeys app) {
        return app.clientSecret()
                .map(secret -> (app.clientId() + ":" + secret).getBytes(StandardCharsets.UTF_8))
                .map(pair -> "Basic " + Base64.getEncoder().encodeToString(pair));
    }
}
