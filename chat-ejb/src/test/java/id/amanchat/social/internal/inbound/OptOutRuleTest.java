package id.amanchat.social.internal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.platform.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptOutRuleTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    @AfterEach
    void forget() {
        System.clearProperty(Setting.SOCIAL_OPT_OUT.key());
    }

    private boolean asks(String text) {
        return bench.get(OptOutRule.class).asks(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "stop.",
                "@bankaman Stop!!",
                "@bankaman@mastodon.example berhenti",
                "jangan   balas",
                "🛑 STOP"
            })
    void theWordAloneIsARefusal(String text) {
        assertThat(asks(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stop kartu saya",
                "How do I stop a payment?",
                "berhenti langganan SMS",
                "",
                "stop@bank.example",
                "nonstop"
            })
    void anythingElseIsNot(String text) {
        assertThat(asks(text)).isFalse();
    }

    @Test
    void theWordsAreASetting() {
        System.setProperty(Setting.SOCIAL_OPT_OUT.key(), "cukup, leave me alone");
        assertThat(asks("Cukup.")).isTrue();
        assertThat(asks("leave me alone")).isTrue();
        assertThat(asks("STOP")).isFalse();
    }
}
