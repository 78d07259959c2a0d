package id.amanchat.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpokenCodeTest {

    private static final int MANY = 200_000;

    private final Random random = new Random(7);

    private byte[] bits() {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        return bits;
    }

    @Test
    void everyCodeCanBeSaidAndNoneIsRude() {
        Set<String> found = new HashSet<>();
        int refused = 0;
        for (int each = 0; each < MANY; each++) {
            var code = SpokenCode.of(bits());
            code.ifPresent(said -> {
                assertThat(SpokenCode.pronounceable(said)).isTrue();
                String letters = SpokenCode.letters(said);
                SpokenCode.never()
                        .forEach(rude ->
                                assertThat(letters.indexOf(rude) % 2 == 0).isFalse());
                found.add(said);
            });
            refused += code.isPresent() ? 0 : 1;
        }
        assertThat(refused).isBetween(MANY / 100, MANY / 8);
        // Of 3.7 million so many drawn are nearly all different.
        assertThat(found).hasSizeGreaterThan((MANY - refused) * 96 / 100);
    }

    @Test
    void whatIsTypedIsReadInAnySpelling() {
        assertThat(SpokenCode.letters(" bako-tilu ")).isEqualTo("BAKOTILU");
        assertThat(SpokenCode.letters("Ba Ko. Ti Lu")).isEqualTo("BAKOTILU");
        assertThat(SpokenCode.letters("BAKO TILUX")).isNotEqualTo("BAKOTILU");
        assertThat(SpokenCode.letters("x".repeat(10_000))).hasSize(9);
        assertThat(SpokenCode.letters("12345")).isEmpty();
    }
}
