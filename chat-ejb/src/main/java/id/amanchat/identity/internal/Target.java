package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Whose secret is tried.
 *
 * @param person null when nobody has the name, link or passkey that was given
 * @param key how it is called in the database
 */
public record Target(PersonId person, String key) {

    public static Target of(PersonId person) {
        return new Target(person, person.toString());
    }

    /**
     * Nobody: what was given falls into one of 65,536 buckets, so that whatever strangers make up fills no table. That two
     * names share a bucket shows nowhere: where nobody is, every answer is a refusal, throttled or not.
     */
    public static Target nobody(String given) {
        byte[] hash = sha256(given == null ? "" : given);
        return new Target(null, String.format("#%02x%02x", hash[0], hash[1]));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
