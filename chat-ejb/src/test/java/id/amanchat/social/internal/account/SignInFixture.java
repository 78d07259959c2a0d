package id.amanchat.social.internal.account;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Mastodon server that lets everybody connect. */
public final class SignInFixture implements AutoCloseable {

    private static final String APPS = "/api/v1/apps";
    private static final String TOKEN = "/oauth/token";
    private static final String REVOKE = "/oauth/revoke";

    private final FakeChannel channel = FakeChannel.start()
            .answer(APPS, "200 {\"id\":\"1\",\"client_id\":\"client\",\"client_secret\":\"client secret\"}")
            .answer(
                    TOKEN,
                    "200 {\"access_token\":\"given\",\"token_type\":\"Bearer\",\"scope\":\"read write\",\"created_at\":1}")
            .answer(
                    "/api/v1/accounts/verify_credentials",
                    "200 {\"id\":\"109\",\"username\":\"bankaman\",\"acct\":\"bankaman\",\"display_name\":\"Bank Aman\"}")
            .answer(REVOKE, "200 {}");

    private SignInFixture() {}

    public static SignInFixture start() {
        return new SignInFixture();
    }

    public String address() {
        return channel.address().toString();
    }

    public long registrations() {
        return channel.asked(APPS);
    }

    public long exchanges() {
        return channel.asked(TOKEN);
    }

    public long revocations() {
        return channel.asked(REVOKE);
    }

    /** Whether the code was exchanged with what that challenge announced. */
    public boolean proves(String challenge) {
        String body = channel.bodies(TOKEN).get(0);
        String verifier = query(URI.create("http://x/?" + body.substring(body.lastIndexOf('\n') + 1)))
                .get("code_verifier");
        return RandomText.challenge(verifier).equals(challenge);
    }

    /** The parameters of an address. */
    public static Map<String, String> query(URI address) {
        return Stream.of(address.getRawQuery().split("&"))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        channel.close();
    }
}
