package id.amanchat.identity.internal;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Time-based one-time codes: six digits, HMAC-SHA-1, steps of 30 seconds, one step either way (RFC 6238). */
@ApplicationScoped
public class TimeBasedCodes {

    private static final int KEY_BYTES = 20;
    private static final int STEPS_EITHER_WAY = 1;

    /** A clock five minutes off is told from a code that is none (RFC 6238 section 6 speaks of drifting clocks). */
    private static final int STEPS_OF_A_WRONG_CLOCK = 10;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();

    @Inject
    private Vault vault;

    /** A new key, in Base32. */
    public String newSecret() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return new Base32().encodeToString(key);
    }

    /** The factor to keep for a person's key. */
    public TotpFactor factor(PersonId person, String secret, OffsetDateTime now) {
        String sealed = vault.seal(new Base32().decode(secret), person.toString());
        return new TotpFactor(person, sealed, vault.keyOf(sealed), now);
    }

    /** The step in which this is a code of the factor; empty when it is none. */
    public OptionalLong stepOf(TotpFactor factor, String code, Instant now) {
        return stepOf(vault.unseal(factor.sealedSecret(), factor.personId().toString()), code, now, STEPS_EITHER_WAY);
    }

    /** The same for a key that nobody has yet. */
    public OptionalLong stepOf(String secret, String code, Instant now) {
        return stepOf(new Base32().decode(secret), code, now, STEPS_EITHER_WAY);
    }

    /** The step in which this would be a code if the phone's clock were right; empty when it is none within five minutes. */
    OptionalLong stepByWrongClock(TotpFactor factor, String code, Instant now) {
        return stepOf(
                vault.unseal(factor.sealedSecret(), factor.personId().toString()), code, now, STEPS_OF_A_WRONG_CLOCK);
    }

    /** The same for a key that nobody has yet. */
    OptionalLong stepByWrongClock(String secret, String code, Instant now) {
        return stepOf(new Base32().decode(secret), code, now, STEPS_OF_A_WRONG_CLOCK);
    }

    /** The code of this moment. */
    public String codeAt(String secret, Instant now) {
        return code(new Base32().decode(secret), now);
    }

    private OptionalLong stepOf(byte[] key, String code, Instant now, int eitherWay) {
        byte[] given = (code == null ? "" : code.replaceAll("\\s", "")).getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        // All steps are looked at, whichever fits, so that the time taken tells nothing.
        for (int step = -eitherWay; step <= eitherWay; step++) {
            Instant then = now.plus(generator.getTimeStep().multipliedBy(step));
            if (MessageDigest.isEqual(code(key, then).getBytes(StandardCharsets.UTF_8), given)) {
                found = OptionalLong.of(
                        then.getEpochSecond() / generator.getTimeStep().toSeconds());
            }
        }
        return found;
    }

    private String code(byte[] key, Instant at) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(key, generator.getAlgorithm()), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("The key of an authenticator cannot be used", e);
        }
    }
}
