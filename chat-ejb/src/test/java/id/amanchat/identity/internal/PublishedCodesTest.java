package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import id.amanchat.Corpora;
import id.amanchat.platform.Wire;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All published values: RFC 6238 Appendix B (18) and RFC 4226 Appendix D (10), of the library and of what we make with it. */
class PublishedCodesTest {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 8;
    private static final String SECRET = "12345678901234567890";
    private static final Map<String, String> SECRETS = Map.of(
            "SHA1", SECRET,
            "SHA256", SECRET + "123456789012",
            "SHA512", SECRET + SECRET + SECRET + "1234");

    private final TimeBasedCodes codes = new TimeBasedCodes();

    @ParameterizedTest
    @CsvSource({
        "59, 94287082, 46119246, 90693936",
        "1111111109, 07081804, 68084774, 25091201",
        "1111111111, 14050471, 67062674, 99943326",
        "1234567890, 89005924, 91819424, 93441116",
        "2000000000, 69279037, 90698825, 38618901",
        "20000000000, 65353130, 77737706, 47863826"
    })
    void timeBasedCodesAreThoseOfTheStandard(long seconds, String sha1, String sha256, String sha512)
            throws InvalidKeyException {
        assertThat(eightDigits("SHA1", seconds)).isEqualTo(sha1);
        assertThat(eightDigits("SHA256", seconds)).isEqualTo(sha256);
        assertThat(eightDigits("SHA512", seconds)).isEqualTo(sha512);
        assertThat(ours(seconds)).as("ours: six digits").isEqualTo(sha1.substring(2));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 755224",
        "1, 287082",
        "2, 359152",
        "3, 969429",
        "4, 338314",
        "5, 254676",
        "6, 287922",
        "7, 162583",
        "8, 399871",
        "9, 520489"
    })
    void counterBasedCodesAreThoseOfTheStandard(long counter, String code) throws InvalidKeyException {
        assertThat(new HmacOneTimePasswordGenerator().generateOneTimePasswordString(key("SHA1", "HmacSHA1"), counter))
                .isEqualTo(code);
        assertThat(ours(counter * STEP.toSeconds())).isEqualTo(code);
    }

    /** The values above against those handed over with the project's rules. */
    @Test
    void theHandedOverValuesAreThese() throws InvalidKeyException {
        JsonObject all = Wire.read(Corpora.text("totp/rfc6238_rfc4226_vectors.json"));
        List<JsonObject> timeBased = all.getJsonArray("rfc6238").getValuesAs(JsonObject.class);
        List<JsonString> counted = all.getJsonArray("rfc4226_appendix_D").getValuesAs(JsonString.class);
        assertThat(timeBased).hasSize(18);
        assertThat(counted).hasSize(10);
        for (JsonObject each : timeBased) {
            assertThat(eightDigits(
                            each.getString("alg"),
                            each.getJsonNumber("unix_time").longValue()))
                    .isEqualTo(each.getString("totp"));
        }
        for (int counter = 0; counter < counted.size(); counter++) {
            assertThat(ours(counter * STEP.toSeconds()))
                    .isEqualTo(counted.get(counter).getString());
        }
    }

    private String ours(long seconds) {
        return codes.codeAt(
                new Base32().encodeToString(SECRET.getBytes(StandardCharsets.US_ASCII)),
                Instant.ofEpochSecond(seconds));
    }

    private static String eightDigits(String hash, long seconds) throws InvalidKeyException {
        String algorithm = "Hmac" + hash;
        return new TimeBasedOneTimePasswordGenerator(STEP, DIGITS, algorithm)
                .generateOneTimePasswordString(key(hash, algorithm), Instant.ofEpochSecond(seconds));
    }

    private static SecretKeySpec key(String hash, String algorithm) {
        return new SecretKeySpec(SECRETS.get(hash).getBytes(StandardCharsets.US_ASCII), algorithm);
    }
}
