package id.amanchat.social.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.amanchat.loopback.StandIn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ChannelSignIn} does. */
abstract class SignInContract {

    private static final URI RETURN_TO = URI.create("https://bank.example/chat/admin/social/connected");
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private final HttpClient browser = HttpClient.newHttpClient();
    private ChannelBench bench;

    abstract ChannelBench bench();

    @BeforeEach
    void start() {
        bench = bench();
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void whoeverAgreesLetsTheProductIn() throws Exception {
        AppKeys app = app();

        Grant grant = exchange(app, agreed(app, "allow").get("code"), VERIFIER);

        assertThat(bench.channel().whoAmI(access(grant)).handle())
                .isEqualTo(bench.there().bank().handle());
    }

    @Test
    void theStateComesBackAsItWasGiven() throws Exception {
        assertThat(agreed(app(), "allow")).containsEntry("state", "st/a+te");
    }

    @Test
    void whoeverRefusesSendsNoCode() throws Exception {
        assertThat(agreed(app(), "refuse")).containsKey("error").doesNotContainKey("code");
    }

    @Test
    void aCodeWorksOnce() throws Exception {
        AppKeys app = app();
        String code = agreed(app, "allow").get("code");
        exchange(app, code, VERIFIER);

        assertSignedOut(() -> exchange(app, code, VERIFIER));
    }

    @Test
    void aCodeIsWorthNothingWithoutItsVerifier() throws Exception {
        AppKeys app = app();
        String code = agreed(app, "allow").get("code");

        assertSignedOut(() -> exchange(app, code, "another-verifier-that-somebody-made-up-0000"));
    }

    @Test
    void aCodeIsWorthNothingWithoutTheApplicationsSecret() throws Exception {
        AppKeys app = app();
        String code = agreed(app, "allow").get("code");

        assertSignedOut(() -> exchange(new AppKeys(app.clientId(), Optional.of("guessed")), code, VERIFIER));
    }

    @Test
    void aRefreshTokenGivesANewTokenOnce() throws Exception {
        AppKeys app = app();
        Grant first = exchange(app, agreed(app, "allow").get("code"), VERIFIER);
        assumeTrue(first.refresh().isPresent());
        bench.there().expireTokens();

        Grant second = refresh(app, first);

        assertThat(second.token()).isNotEqualTo(first.token());
        assertThat(second.lasts()).isPresent();
        assertThat(bench.channel().whoAmI(access(second)).handle())
                .isEqualTo(bench.there().bank().handle());
        assertSignedOut(() -> refresh(app, first));
    }

    @Test
    void whatIsGivenBackOpensNothing() throws Exception {
        AppKeys app = app();
        Grant grant = exchange(app, agreed(app, "allow").get("code"), VERIFIER);

        bench.signIn().revoke(bench.there().address(), app, grant.token());

        assertSignedOut(() -> bench.channel().whoAmI(access(grant)));
    }

    @Test
    void whileTheChannelIsDownNobodyIsSignedOut() {
        bench.there().down(true);

        assertThatThrownBy(() -> exchange(new AppKeys(StandIn.CLIENT, Optional.of(StandIn.SECRET)), "code", VERIFIER))
                .isInstanceOfSatisfying(
                        ChannelTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(ChannelTrouble.Kind.UNREACHABLE));
    }

    @Test
    void nothingOfWhatIsSecretShowsInText() throws Exception {
        AppKeys app = app();
        Grant grant = exchange(app, agreed(app, "allow").get("code"), VERIFIER);

        assertThat(app + " " + grant)
                .doesNotContain(app.clientSecret().orElseThrow())
                .doesNotContain(grant.token())
                .doesNotContain(grant.refresh().orElse("never"));
    }

    private AppKeys app() throws ChannelTrouble {
        return bench.signIn().registers()
                ? bench.signIn().register(bench.there().address(), "Aman Chat", RETURN_TO)
                : new AppKeys(StandIn.CLIENT, Optional.of(StandIn.SECRET));
    }

    private Grant exchange(AppKeys app, String code, String verifier) throws ChannelTrouble {
        return bench.signIn().exchange(bench.there().address(), app, RETURN_TO, code, verifier);
    }

    private Grant refresh(AppKeys app, Grant grant) throws ChannelTrouble {
        return bench.signIn()
                .refresh(bench.there().address(), app, grant.refresh().orElseThrow());
    }

    private Access access(Grant grant) {
        return bench.access(grant.token(), Optional.empty());
    }

    /** The owner's browser: where it is sent back to, as name and value. */
    private Map<String, String> agreed(AppKeys app, String decision) throws Exception {
        URI page = bench.signIn().authorize(bench.there().address(), app, RETURN_TO, "st/a+te", challenge());
        assertThat(get(page).body()).contains("@" + bench.there().bank().handle());
        String form = page.getRawQuery() + "&decision=" + decision;
        HttpRequest post = HttpRequest.newBuilder(URI.create(page.toString().split("\\?")[0]))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        URI back = URI.create(browser.send(post, BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElseThrow());
        assertThat(back.toString()).startsWith(RETURN_TO.toString());
        return Arrays.stream(back.getQuery().split("&"))
                .collect(Collectors.toMap(pair -> pair.split("=")[0], pair -> pair.split("=", 2)[1]));
    }

    private HttpResponse<String> get(URI page) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }

    private static String challenge() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static void assertSignedOut(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ChannelTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(ChannelTrouble.Kind.SIGNED_OUT));
    }
}
