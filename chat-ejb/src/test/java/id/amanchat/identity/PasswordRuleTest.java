package id.amanchat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {

    @ParameterizedTest
    @CsvSource({
        "Kopi-71, TOO_SHORT",
        "Kopi-717, FINE",
        "😀😀😀😀😀😀😀😀, FINE",
        "😀😀😀😀😀😀😀, TOO_SHORT",
        "xx-Ratna.Sari-1, CONTAINS_USERNAME"
    })
    void isAboutLengthAndOwnName(String password, PasswordRule judgement) {
        assertThat(PasswordRule.judge(password, "ratna.sari")).isEqualTo(judgement);
    }

    @ParameterizedTest
    @CsvSource({"256, FINE", "257, TOO_LONG"})
    void longIsFineUpTo256(int length, PasswordRule judgement) {
        assertThat(PasswordRule.judge("k".repeat(length), "ratna.sari")).isEqualTo(judgement);
    }
}
