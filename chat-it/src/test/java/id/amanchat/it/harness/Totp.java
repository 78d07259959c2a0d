package id.amanchat.it.harness;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The authenticator app in a person's pocket: RFC 6238, six digits, SHA-1, steps of 30 seconds. */
public final class Totp {

    static final Duration STEP = Duration.ofSeconds(30);

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator(STEP);

    private Totp() {}

    public static String code(String secret, long step) {
        byte[] key = new Base32().decode(secret.replace(" ", ""));
        Instant start = Instant.ofEpochSecond(step * STEP.toSeconds());
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(key, "RAW"), start);
        } catch (InvalidKeyException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    public static String codeNow(String secret) {
        return code(secret, stepNow());
    }

    static long secondsLeft() {
        return STEP.toSeconds() - Instant.now().getEpochSecond() % STEP.toSeconds();
    }

    static long stepNow() {
        return Instant.now().getEpochSecond() / STEP.toSeconds();
    }
}
