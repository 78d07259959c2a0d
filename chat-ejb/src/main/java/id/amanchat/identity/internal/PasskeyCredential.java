package id.amanchat.identity.internal;

import java.util.List;

/**
 * What is kept of a passkey.
 *
 * @param id the credential's id, base64url without padding
 * @param publicKey COSE key in CBOR, Base64
 * @param signCount how often it signed, as it says itself; 0 from one that does not count
 * @param backupEligible whether it may be on several devices; that never changes (WebAuthn Level 3 section 6.1.3)
 * @param transports how browsers reach it, as they said
 */
record PasskeyCredential(
        String id, String publicKey, long signCount, boolean backupEligible, List<String> transports) {}
