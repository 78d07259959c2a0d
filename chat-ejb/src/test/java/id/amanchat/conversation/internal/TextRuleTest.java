package id.amanchat.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.conversation.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {

    @Test
    void takesFourThousandCharactersAndNotOneMore() {
        assertThat(TextRule.judge("a".repeat(4000))).isEmpty();
        assertThat(TextRule.judge("a".repeat(4001))).isEqualTo(Optional.of(Refusal.TOO_LONG));
    }

    @Test
    void countsCodePoints() {
        assertThat(TextRule.judge("😀".repeat(4000))).isEmpty();
        assertThat(TextRule.judge("😀".repeat(4001))).isEqualTo(Optional.of(Refusal.TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud800b", "\udc00", "x\ud83d"})
    void refusesWhatIsNoCharacter(String text) {
        assertThat(TextRule.judge(text)).isEqualTo(Optional.of(Refusal.NOT_TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void refusesNothing(String text) {
        assertThat(TextRule.judge(text)).isEqualTo(Optional.of(Refusal.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "'; drop table x; --", "\u202Eevil", "Bahasa 🇮🇩"})
    void takesAnyText(String text) {
        assertThat(TextRule.judge(text)).isEmpty();
    }
}
