package id.amanchat.identity.internal;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.binary.Base32;

/**
 * Codes that people keep on paper: 80 bits as 16 letters and digits of Base32 in groups of four (docs/adr/0011; NIST SP
 * 800-63B-4 section 3.1.2 and SECURITY.md ask for 64). Kept as Argon2id like passwords; codes made together have one salt, so that a
 * try costs one hash however many there are.
 */
@ApplicationScoped
public class PaperCodes {

    private static final int BYTES = 10;
    private static final int GROUP = 4;
    private static final int SALT_BYTES = 16;

    /** More than any code; only keeps a flood of characters away from the hash. */
    private static final int LONGEST = 100;

    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private final SecureRandom random = new SecureRandom();

    /** Compared with when there is none: the answer then takes as long. */
    private final String decoy = hash(fresh(), salt());

    /** A new one, as it is shown. */
    String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Base32().encodeToString(bytes).replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    /** What is kept of a code. */
    String hash(String code, byte[] salt) {
        return hash(code, salt, FUNCTION);
    }

    /** What would be kept of a typed code if it were one of those made with this one; as slow where there is none. */
    String hashLike(String typed, Optional<String> kept) {
        String model = kept.orElse(decoy);
        byte[] salt = Base64.getDecoder().decode(model.split("\\$")[4]);
        return hash(typed, salt, Argon2Function.getInstanceFromHash(model));
    }

    /** In constant time. */
    static boolean same(String hash, String other) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static String hash(String code, byte[] salt, Argon2Function function) {
        return Password.hash(normal(code)).addSalt(salt).with(function).getResult();
    }

    /** As people type it: any case, with spaces and dashes or without; and digits that Base32 has not are the letters they look like. */
    static String normal(String typed) {
        String given = typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST));
        String normal = given.toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .replace('0', 'O')
                .replace('1', 'I')
                .replace('8', 'B');
        return normal.isEmpty() ? "-" : normal;
    }
}
