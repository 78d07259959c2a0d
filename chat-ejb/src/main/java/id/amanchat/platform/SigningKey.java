package id.amanchat.platform;

import java.time.OffsetDateTime;

/**
 * A key by which the bank's signatures are known, as everybody may have it.
 *
 * @param fingerprint SHA-256 of the key's DER encoding, in hexadecimal
 * @param pem the public key, as SubjectPublicKeyInfo
 * @param since from when on it signed
 */
public record SigningKey(String fingerprint, String pem, OffsetDateTime since) {}
