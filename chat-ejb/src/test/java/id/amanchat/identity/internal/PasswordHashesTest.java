package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordHashesTest {

    private final PasswordHashes hashes = new PasswordHashes();

    @Test
    void isArgon2idWithTheParametersPromised() {
        assertThat(hashes.hash("Merapi-kopi-tubruk-71")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void knowsThePasswordAgainAndNoOther() {
        Optional<String> kept = Optional.of(hashes.hash("Merapi-kopi-tubruk-71"));
        assertThat(hashes.matches("Merapi-kopi-tubruk-71", kept)).isTrue();
        assertThat(hashes.matches("merapi-kopi-tubruk-71", kept)).isFalse();
        assertThat(hashes.matches("", kept)).isFalse();
        assertThat(hashes.matches(null, kept)).isFalse();
    }

    @Test
    void theSamePasswordIsNeverKeptTheSameWay() {
        assertThat(hashes.hash("same")).isNotEqualTo(hashes.hash("same"));
    }

    @Test
    void nobodyHasAnyPassword() {
        assertThat(hashes.matches("nobody has this password, it only costs the same time", Optional.empty()))
                .isFalse();
    }

    @Test
    void oneLetterTypedInTwoWaysIsOnePassword() {
        assertThat(hashes.matches("caf\u0065\u0301-kopi", Optional.of(hashes.hash("caf\u00e9-kopi"))))
                .isTrue();
    }
}
