package id.amanchat.platform;

import id.amanchat.platform.internal.KeyPurpose;
import id.amanchat.platform.internal.OwnKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Derives from one secret of the installation what only it can derive (HMAC-SHA-256): the same on every node, always. */
@ApplicationScoped
public class Derivation {

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    private OwnKeys keys;

    /** It never changes: what was derived from it would. */
    private volatile byte[] secret;

    /**
     * 32 bytes.
     *
     * @param purpose what for; other purposes get other bytes from the same parts
     * @param parts each counts for itself: "ab", "c" is not "a", "bc"
     */
    public byte[] derive(String purpose, String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            return mac.doFinal(Canonical.of(
                    Stream.concat(Stream.of(purpose), Stream.of(parts)).toArray(String[]::new)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private byte[] secret() {
        byte[] known = secret;
        if (known == null) {
            known = keys.secret(KeyPurpose.DERIVATION, keys.newest(KeyPurpose.DERIVATION));
            secret = known;
        }
        return known;
    }
}
