package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordStrengthTest {

    @ParameterizedTest
    @CsvSource({
        "Merapi-kopi-tubruk-71, Merapi-kopi-tubruk-71",
        "p4$$w0rd4, p4$$w0rd4",
        "p4$$w0rd-1234!, p4$$w0rd-4",
        "4@8({[<3691!|70$5+%2, 4@8",
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz, abcdefghijklmnopqrstuvwxyzabcdefghijklmn"
    })
    void theBeginningIsMeasuredWithThreeSignsThatMayBeLetters(String password, String lookedAt) {
        assertThat(PasswordStrength.lookedAt(password)).isEqualTo(lookedAt);
    }
}
