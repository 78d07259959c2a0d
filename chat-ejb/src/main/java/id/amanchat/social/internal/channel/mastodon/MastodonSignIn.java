package id.amanchat.social.internal.channel.mastodon;

import id.amanchat.conversation.Channel;
import id.amanchat.social.internal.channel.AppKeys;
import id.amanchat.social.internal.channel.ChannelSignIn;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Grant;
import id.amanchat.social.internal.channel.http.Fields;
import id.amanchat.social.internal.channel.http.OAuth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Connects an account on Mastodon: the product makes itself known to the account's server first. Tokens do not end. */
@ApplicationScoped
class MastodonSignIn implements ChannelSignIn {

    private static final String SCOPES = "read:accounts read:notifications read:statuses write:statuses";

    @Inject
    private OAuth oauth;

    @Override
    public Channel kind() {
        return Channel.MASTODON;
    }

    @Override
    public Optional<URI> server() {
        return Optional.empty();
    }

    @Override
    public boolean registers() {
        return true;
    }

    @Override
    public AppKeys register(URI server, String name, URI returnTo) throws ChannelTrouble {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("client_name", name);
        form.put("redirect_uris", returnTo.toString());
        form.put("scopes", SCOPES);
        JsonObject app = oauth.ask(URI.create(server + "/api/v1/apps"), form, Optional.empty())
                .object();
        String client =
                Fields.text(app, "client_id").orElseThrow(() -> new ChannelTrouble(ChannelTrouble.Kind.UNREADABLE));
        return new AppKeys(client, Fields.text(app, "client_secret"));
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
        return URI.create(server + "/oauth/authorize?" + OAuth.encoded(query));
    }

    @Override
    public Grant exchange(URI server, AppKeys app, URI returnTo, String code, String verifier) throws ChannelTrouble {
        Map<String, String> form = form(app);
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", returnTo.toString());
        form.put("code_verifier", verifier);
        form.put("scope", SCOPES);
        return oauth.token(URI.create(server + "/oauth/token"), form, Optional.empty());
    }

    /** Mastodon itself gives no refresh tokens; some that speak as it does do. */
    @Override
    public Grant refresh(URI server, AppKeys app, String refreshToken) throws ChannelTrouble {
        Map<String, String> form = form(app);
        form.put("grant_type", "refresh_token");
        form.put("refresh_token", refreshToken);
        return oauth.token(URI.create(server + "/oauth/token"), form, Optional.empty());
    }

    @Override
    public void revoke(URI server, AppKeys app, String token) throws ChannelTrouble {
        Map<String, String> form = form(app);
        form.put("token", token);
        oauth.ask(URI.create(server + "/oauth/revoke"), form, Optional.empty());
    }

    private static Map<String, String> form(AppKeys app) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("client_id", app.clientId());
        app.clientSecret().ifPresent(secret -> form.put("client_secret", secret));
        return form;
    }
}
