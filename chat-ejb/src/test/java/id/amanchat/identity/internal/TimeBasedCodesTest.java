package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeBasedCodesTest {

    private static final String KEY =
            new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private final TimeBasedCodes codes = new TimeBasedCodes();

    /** RFC 6238 Appendix B, SHA-1; we show six digits, the last of its eight. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long seconds, String code) {
        assertThat(codes.codeAt(KEY, Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void acceptsOneStepEitherWay(long late, boolean accepted) {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        String code = codes.codeAt(KEY, now.plusSeconds(late));
        assertThat(codes.stepOf(KEY, code, now).isPresent()).isEqualTo(accepted);
    }

    @Test
    void namesTheStepOfTheCodeAndNotOfTheClock() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        String before = codes.codeAt(KEY, now.minusSeconds(30));
        assertThat(codes.stepOf(KEY, before, now)).isEqualTo(OptionalLong.of(1_234_567_890 / 30 - 1));
    }

    @Test
    void spacesInACodeAreForgiven() {
        Instant now = Instant.ofEpochSecond(1111111111);
        assertThat(codes.stepOf(KEY, " 050 471 ", now)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"NULL", "''", "050471050471", "５００４７１", "abcdef"},
            nullValues = "NULL")
    void anythingElseIsNoCode(String text) {
        assertThat(codes.stepOf(KEY, text, Instant.ofEpochSecond(1111111111))).isEmpty();
    }

    @Test
    void aNewKeyHas160Bits() {
        assertThat(new Base32().decode(codes.newSecret())).hasSize(20);
        assertThat(codes.newSecret()).isNotEqualTo(codes.newSecret());
    }
}
