package id.amanchat.bench.product;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * The authenticator app on one person's phone. The server takes each code once (RFC 6238, section 5.2), so this one never
 * shows the same twice: it goes one step ahead, which the server allows, and then waits. Safe for several threads.
 */
final class Phone {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecretKeySpec key;
    private long lastStep;

    Phone(String base32Secret) {
        key = new SecretKeySpec(new Base32().decode(base32Secret), generator.getAlgorithm());
    }

    synchronized String nextCode() {
        var step = Math.max(currentStep(), lastStep + 1);
        while (step > currentStep() + 1) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        lastStep = step;
        return codeAt(step);
    }

    private long currentStep() {
        return Instant.now().getEpochSecond() / generator.getTimeStep().toSeconds();
    }

    private String codeAt(long step) {
        try {
            var moment = Instant.ofEpochSecond(step * generator.getTimeStep().toSeconds());
            return generator.generateOneTimePasswordString(key, moment);
        } catch (InvalidKeyException cause) {
            throw new IllegalStateException("The secret in people.csv is no key", cause);
        }
    }
}
