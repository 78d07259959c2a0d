package id.amanchat.platform;

import jakarta.enterprise.context.ApplicationScoped;

/** Derives from one secret of the installation what only it can derive (HMAC-SHA-256): the same on every node, always. */
@ApplicationScoped
public class Derivation {

    /**
     * 32 bytes.
     *
     * @param purpose what for; other purposes get other bytes from the same parts
     * @param parts each counts for itself: "ab", "c" is not "a", "bc"
     */
    public byte[] derive(String purpose, String... parts) {
        throw new UnsupportedOperationException();
    }
}
