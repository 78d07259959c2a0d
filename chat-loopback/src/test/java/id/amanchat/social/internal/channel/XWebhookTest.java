package id.amanchat.social.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.conversation.Channel;
import id.amanchat.loopback.Post;
import id.amanchat.loopback.XStandIn;
import id.amanchat.social.Audience;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class XWebhookTest {

    private static final String SECRET = "consumer-secret";

    private final XStandIn there = XStandIn.start(0);
    private final ChannelBench bench = new ChannelBench(Channel.X, there);
    private final XWebhook webhook = bench.get(XWebhook.class);

    @AfterEach
    void stop() {
        bench.close();
    }

    /** HMAC-SHA256 of RFC 4231, test case 2. */
    @Test
    void theChallengeIsAnsweredWithAHashOfIt() {
        byte[] hash = HexFormat.of().parseHex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");

        assertThat(webhook.answer("what do ya want for nothing?", "Jefe"))
                .isEqualTo("{\"response_token\":\"sha256=" + Base64.getEncoder().encodeToString(hash) + "\"}");
    }

    @Test
    void whatXSignedIsGenuine() {
        byte[] body = there.webhookBody(there.world().mention("rudi", "halo"));

        assertThat(webhook.genuine(body, XStandIn.signature(body, SECRET), SECRET))
                .isTrue();
    }

    @Test
    void oneChangedByteIsForged() {
        byte[] body = there.webhookBody(there.world().mention("rudi", "halo"));
        String signature = XStandIn.signature(body, SECRET);
        for (int at = 0; at < body.length; at++) {
            body[at] ^= 1;
            assertThat(webhook.genuine(body, signature, SECRET))
                    .as("byte %d", at)
                    .isFalse();
            body[at] ^= 1;
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "sha256=", "sha1=x", "sha256=????"})
    void withoutASignatureNothingIsGenuine(String signature) {
        byte[] body = there.webhookBody(there.world().mention("rudi", "halo"));

        assertThat(webhook.genuine(body, signature, SECRET)).isFalse();
    }

    @Test
    void anotherSecretsSignatureIsForged() {
        byte[] body = there.webhookBody(there.world().mention("rudi", "halo"));

        assertThat(webhook.genuine(body, XStandIn.signature(body, "another"), SECRET))
                .isFalse();
    }

    @Test
    void aMentionIsTheOneThatIsReadElsewhere() throws ChannelTrouble {
        byte[] body = there.webhookBody(there.world().mention("rudi", "halo"));

        List<Incoming> told = webhook.read(body, there.bank().id());

        Access access = bench.access(there.token(), Optional.empty());
        assertThat(told)
                .isEqualTo(bench.channel()
                        .receive(access, Stream.MENTIONS, Optional.empty(), Optional.empty())
                        .events());
    }

    @Test
    void aPrivateMessageIsTheOneThatIsReadElsewhere() throws ChannelTrouble {
        Post whisper = there.world().whisper("rudi", "halo");

        Incoming.Post told = (Incoming.Post)
                webhook.read(there.webhookBody(whisper), there.bank().id()).get(0);

        Access access = bench.access(there.token(), Optional.empty());
        Incoming.Post read = (Incoming.Post) bench.channel()
                .receive(access, Stream.PRIVATE, Optional.empty(), Optional.empty())
                .events()
                .get(0);
        assertThat(told).isEqualTo(read);
        assertThat(told.audience()).isEqualTo(Audience.PRIVATE);
    }

    @Test
    void whatIsForAnotherAccountIsLeftOut() throws ChannelTrouble {
        byte[] body = there.webhookBody(there.world().mention("rudi", "halo"));

        assertThat(webhook.read(body, "4711")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"data\":[]}", "{\"data\":{\"event_type\":\"like.create\",\"filter\":{},\"payload\":{}}}"
            })
    void whatIsNotNeededIsLeftOut(String body) throws ChannelTrouble {
        assertThat(webhook.read(
                        body.getBytes(StandardCharsets.UTF_8), there.bank().id()))
                .isEmpty();
    }

    @Test
    void whatIsNoJsonIsUnreadable() {
        assertThatThrownBy(() -> webhook.read("halo".getBytes(StandardCharsets.UTF_8), "1"))
                .isInstanceOf(ChannelTrouble.class)
                .hasMessage("UNREADABLE");
    }
}
