package id.amanchat.social.internal.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Texts that nobody guesses, for OAuth: state and PKCE's verifier (RFC 7636 sections 4.1 and 4.2). */
final class RandomText {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** 43 characters. */
    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return text(bytes);
    }

    /** What a verifier is announced by. */
    static String challenge(String verifier) {
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
