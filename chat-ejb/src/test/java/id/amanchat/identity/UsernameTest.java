package id.amanchat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {

    @ParameterizedTest
    @ValueSource(strings = {"budi.santoso", "BUDI.Santoso", "  budi.santoso ", "ｂｕｄｉ.santoso"})
    void allSpellingsAreOne(String spelling) {
        assertThat(new Username(spelling)).isEqualTo(new Username("budi.santoso"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b"})
    void someTextIsNoUsername(String text) {
        assertThat(Username.possible(text)).isFalse();
    }

    @Test
    void nothingIsNoUsername() {
        assertThat(Username.possible(null)).isFalse();
        assertThat(Username.possible("x".repeat(101))).isFalse();
    }

    /** U+FDFA becomes eighteen characters when it is normalized. */
    @Test
    void whatIsTooLongIsNotEvenNormalized() {
        assertThat(Username.possible("\uFDFA".repeat(5))).isTrue();
        assertThat(Username.possible(" ".repeat(400) + "budi")).isFalse();
        assertThat(Username.possible(" ".repeat(390) + "budi")).isTrue();
    }
}
