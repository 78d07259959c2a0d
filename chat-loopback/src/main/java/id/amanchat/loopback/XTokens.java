package id.amanchat.loopback;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** X's tokens: for a code or a refresh token, and for applications that show their secret, or have none. */
final class XTokens {

    private final Tokens tokens;
    private final Consent consent;

    XTokens(Tokens tokens, Consent consent) {
        this.tokens = tokens;
        this.consent = consent;
    }

    Answer answer(Request request) {
        String client = request.header("authorization").isEmpty()
                ? request.get("client_id")
                : client(request).orElse("");
        Optional<Tokens.Granted> granted = consent.grant(request, client);
        return granted.map(given -> Answer.json(Json.object()
                        .add("token_type", "bearer")
                        .add("expires_in", 7200)
                        .add("access_token", given.access())
                        .add("refresh_token", given.refresh())
                        .add("scope", "tweet.read tweet.write users.read dm.read dm.write offline.access")))
                .orElse(
                        Answer.json(
                                400,
                                "{\"error\":\"invalid_request\",\"error_description\":\"Value passed for the token was invalid.\"}"));
    }

    private Optional<String> client(Request request) {
        return request.header("authorization")
                .filter(header -> header.startsWith("Basic "))
                .map(header -> new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8))
                .filter(pair ->
                        tokens.isApp(pair.substring(0, pair.indexOf(':')), pair.substring(pair.indexOf(':') + 1)))
                .map(pair -> pair.substring(0, pair.indexOf(':')));
    }
}
