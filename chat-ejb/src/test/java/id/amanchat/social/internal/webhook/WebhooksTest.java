package id.amanchat.social.internal.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.conversation.Channel;
import id.amanchat.platform.Wire;
import id.amanchat.social.AccountId;
import id.amanchat.social.ChannelWebhooks;
import id.amanchat.social.internal.account.AccountFixture;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhooksTest {

    private static final String SECRET = "consumer secret";

    private static final byte[] NOTICE = """
            {"data":{"filter":{"user_id":"4711"},"event_type":"post.delete","payload":{"id":"1990000000000000001"}}}""".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private AccountId account;

    @BeforeEach
    void connect() {
        account = AccountFixture.connected(bench, Channel.X);
        AccountFixture.webhook(bench, account, SECRET);
    }

    private ChannelWebhooks door() {
        return bench.get(ChannelWebhooks.class);
    }

    private static String signed(byte[] text, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + Base64.getEncoder().encodeToString(mac.doFinal(text));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private long stored() {
        return PersonFixture.count(bench, "SocialEvent");
    }

    @Test
    void aChallengeIsAnsweredByItsProof() {
        String answer = door().answer(account, "Zm9v-challenge_1=").orElseThrow();

        assertThat(Wire.read(answer).getString("response_token"))
                .isEqualTo(signed("Zm9v-challenge_1=".getBytes(StandardCharsets.UTF_8), SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\":{}}", "{}", "", " ", "a b", "[1]", "é"})
    void whatCouldBeANoticeIsNoChallenge(String text) {
        assertThat(door().answer(account, text)).isEmpty();
    }

    @Test
    void withoutASecretThereIsNoWebhook() {
        AccountId other = AccountFixture.connected(bench, Channel.MASTODON);

        assertThat(door().answer(other, "challenge")).isEmpty();
        assertThat(door().answer(AccountId.fresh(), "challenge")).isEmpty();
        assertThat(door().answer(account, null)).isEmpty();
        assertThat(door().take(other, NOTICE, signed(NOTICE, SECRET))).isFalse();
    }

    @Test
    void whatXSignedIsStoredOnce() {
        assertThat(door().take(account, NOTICE, signed(NOTICE, SECRET))).isTrue();
        assertThat(door().take(account, NOTICE, signed(NOTICE, SECRET))).isTrue();

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whatXDidNotSignIsRefusedAndStoredNowhere() {
        byte[] altered = new String(NOTICE, StandardCharsets.UTF_8)
                .replace("0001", "0002")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(door().take(account, altered, signed(NOTICE, SECRET))).isFalse();
        assertThat(door().take(account, NOTICE, signed(NOTICE, "another secret")))
                .isFalse();
        assertThat(door().take(account, NOTICE, "sha256=")).isFalse();
        assertThat(door().take(account, NOTICE, null)).isFalse();
        assertThat(stored()).isZero();
    }

    @Test
    void whatXSignedAndNobodyUnderstandsIsTaken() {
        byte[] text = "not JSON".getBytes(StandardCharsets.UTF_8);

        assertThat(door().take(account, text, signed(text, SECRET))).isTrue();
        assertThat(stored()).isZero();
    }
}
