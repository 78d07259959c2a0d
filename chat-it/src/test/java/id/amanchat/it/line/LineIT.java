package id.amanchat.it.line;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.Insecurely;
import id.amanchat.it.harness.RawLine;
import id.amanchat.it.harness.SampleBank;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTPS only, and only as new as it is safe. */
@SampleBank
class LineIT {

    private static final int ALERT = 21;
    private static final int HANDSHAKE = 22;

    private final Bank bank;

    LineIT(Bank bank) {
        this.bank = bank;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/chat/", "/chat/sign-in", "/chat/conversation?a=b", "/chat/api/conversations/current"})
    void plainHttpOnlySendsToHttps(String path) {
        Answer answer =
                new ChatClient("http://localhost:" + bank.server().ports().http()).get(path);

        assertThat(answer.status()).isBetween(301, 308);
        assertThat(answer.header("Location")).isEqualTo(bank.origin() + path);
        assertThat(answer.headers("Set-Cookie")).isEmpty();
        for (String header :
                List.of("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy")) {
            assertThat(answer.headers(header)).as(header).hasSize(1);
        }
        // RFC 6797 section 7.2: not over plain HTTP.
        assertThat(answer.headers("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void tls11AndOlderAreRefused() {
        assertThat(RawLine.offerTls(bank.server().ports(), 0x0301)).isEqualTo(ALERT);
        assertThat(RawLine.offerTls(bank.server().ports(), 0x0302)).isEqualTo(ALERT);
    }

    @Test
    void theSameOfferOfTls12IsAccepted() {
        assertThat(RawLine.offerTls(bank.server().ports(), 0x0303)).isEqualTo(HANDSHAKE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void theNewVersionsConnectWithForwardSecrecy(String version) throws IOException {
        try (SSLSocket socket = connect(version)) {
            socket.startHandshake();

            assertThat(socket.getSession().getProtocol()).isEqualTo(version);
            assertThat(socket.getSession().getCipherSuite()).matches("TLS_(ECDHE|AES|CHACHA20).*(GCM|POLY1305).*");
        }
    }

    @Test
    void everyCookieIsSecureHttpOnlyAndLax() {
        ChatClient client = bank.newSession("siti.rahmawati");
        client.get("/chat/conversation");
        client.signOut();

        List<String> cookies = client.cookiesSet();

        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie).containsIgnoringCase("; secure");
            assertThat(cookie).containsIgnoringCase("; httponly");
            assertThat(cookie).containsIgnoringCase("; samesite=lax");
            assertThat(cookie).doesNotContainIgnoringCase("domain=");
        });
    }

    @Test
    void theRestInterfaceMakesNoSessionForAStranger() {
        ChatClient stranger = bank.stranger();

        stranger.get("/chat/api/conversations/current");
        stranger.put("/chat/api/conversations/1/read", "{\"sequence\":1}");

        assertThat(stranger.cookiesSet()).isEmpty();
    }

    private SSLSocket connect(String version) throws IOException {
        SSLSocket socket = (SSLSocket) Insecurely.trusting()
                .getSocketFactory()
                .createSocket(
                        InetAddress.getLoopbackAddress(), bank.server().ports().https());
        socket.setEnabledProtocols(new String[] {version});
        return socket;
    }
}
