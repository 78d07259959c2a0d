package id.amanchat.platform.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key that was just made.
 *
 * @param secret never kept but sealed
 * @param publicKey as PEM, with its fingerprint; both null for a secret without a public half
 */
record NewKey(byte[] secret, String publicKey, String fingerprint) {

    private static final int SECRET_BYTES = 32;
    private static final int PEM_LINE = 64;

    static NewKey of(KeyPurpose purpose) {
        return purpose == KeyPurpose.SIGNING ? pair() : new NewKey(random(), null, null);
    }

    private static byte[] random() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    private static NewKey pair() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] der = pair.getPublic().getEncoded();
            String fingerprint = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(der));
            return new NewKey(pair.getPrivate().getEncoded(), pem(der), fingerprint);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 17 has Ed25519 and SHA-256", e);
        }
    }

    private static String pem(byte[] der) {
        byte[] newLine = "\n".getBytes(StandardCharsets.US_ASCII);
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(PEM_LINE, newLine).encodeToString(der)
                + "\n-----END PUBLIC KEY-----\n";
    }

    @Override
    public String toString() {
        return "NewKey";
    }
}
