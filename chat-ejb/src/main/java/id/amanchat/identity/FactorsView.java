package id.amanchat.identity;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What a person can prove themselves with.
 *
 * @param appSince when the authenticator app was enrolled; null without one
 * @param recoveryCodesLeft how many are unused; -1 when none were ever made
 */
public record FactorsView(OffsetDateTime appSince, List<PasskeyView> passkeys, int recoveryCodesLeft) {

    /** At this number and below a person is warned. */
    public static final int FEW = 3;

    /** @param lastUsedAt null when never used yet */
    public record PasskeyView(UUID id, String name, OffsetDateTime addedAt, OffsetDateTime lastUsedAt) {}

    public boolean fewRecoveryCodes() {
        return recoveryCodesLeft <= FEW;
    }
}
