package id.amanchat.platform;

/**
 * What {@link Signing} makes.
 *
 * @param key the fingerprint of the key it was made with
 * @param value the signature, Base64
 */
public record Signature(String key, String value) {}
