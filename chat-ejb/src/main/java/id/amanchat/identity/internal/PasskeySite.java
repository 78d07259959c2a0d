package id.amanchat.identity.internal;

import java.util.Set;

/**
 * For whom passkeys are made and who may ask for them.
 *
 * @param domain the RP ID
 * @param origins the pages' origins, as browsers say them
 * @param topOrigins pages in which ours may stand; empty: in none
 * @param userVerification whether the passkey must have verified its user (by finger, face or PIN)
 */
record PasskeySite(String domain, Set<String> origins, Set<String> topOrigins, boolean userVerification) {

    /** The only way the product asks: verified, and on a page of its own. */
    static PasskeySite strict(String domain, Set<String> origins) {
        return new PasskeySite(domain, origins, Set.of(), true);
    }

    boolean insideOthers() {
        return !topOrigins.isEmpty();
    }
}
