package id.amanchat.social.internal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | @bankaman kartu saya tertelan di ATM Sudirman, gimana ini?",
                "id | min, uang sy blm masuk dr tadi pagi",
                "id | Mohon dibantu, aplikasi tidak bisa dibuka",
                "en | @bankaman my card was swallowed by the ATM, what do I do?",
                "en | Hi, I can't log in to the app since this morning",
                "en | Is the branch in Kuta open on Saturday?"
            })
    void smallWordsTellTheLanguage(String language, String text) {
        assertThat(LanguageRule.of(text, Optional.empty())).isEqualTo(language);
        assertThat(LanguageRule.of(text, Optional.of("fr"))).isEqualTo(language);
    }

    @Test
    void whereTheyDoNotTheChannelIsBelieved() {
        assertThat(LanguageRule.of("Login error 503", Optional.of("en"))).isEqualTo("en");
        assertThat(LanguageRule.of("Login error 503", Optional.of("in"))).isEqualTo("id");
        assertThat(LanguageRule.of("Login error 503", Optional.empty())).isEqualTo("id");
    }
}
