package id.amanchat.identity.internal;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Argon2id hashes of passwords, with parameters that OWASP and SECURITY.md ask for: 19 MiB, two passes, one lane. A stored
 * hash names its own parameters, so raising them later invalidates nobody.
 */
@ApplicationScoped
public class PasswordHashes {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int SALT_BYTES = 16;

    /** More than any person types; only keeps a flood of bytes away from the hash. */
    private static final int LONGEST = 1_024;

    private static final Argon2Function FUNCTION =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, LENGTH, Argon2.ID);

    /** Compared with when there is nobody: the answer then takes as long. */
    private final String decoy = hash("nobody has this password, it only costs the same time");

    /** The hash to keep. */
    public String hash(String password) {
        return Password.hash(normal(password))
                .addRandomSalt(SALT_BYTES)
                .with(FUNCTION)
                .getResult();
    }

    /** Whether the password is the one of that hash; never without one, after the same time. */
    public boolean matches(String password, Optional<String> kept) {
        String hash = kept.orElse(decoy);
        boolean right = Password.check(normal(password), hash).with(Argon2Function.getInstanceFromHash(hash));
        return right && kept.isPresent();
    }

    private static String normal(String password) {
        String given = password == null || password.isEmpty() ? " " : password;
        return Normalizer.normalize(
                given.length() > LONGEST ? given.substring(0, LONGEST) : given, Normalizer.Form.NFC);
    }
}
