package id.amanchat.identity;

import java.time.OffsetDateTime;

/**
 * A person as an administrator sees them.
 *
 * @param employeeId null for a customer
 * @param lockedAt null when not locked
 * @param enrolled whether there is a second factor
 * @param lastSignInAt null when never
 * @param reBindAskedBy name of the administrator who asked for a re-bind that waits for a second one; null when none waits
 * @param reBindReason why, in that administrator's words; null when none waits
 * @param ownRequest whether that administrator is the caller, who may not approve it
 * @param lockedBecause LOCKED by the bank, NOT_ME or ACCESS_LOCKED by the person; null when not locked
 * @param unlockNeedsTwo whether two administrators must let the person in again
 * @param unlockAskedBy name of the administrator who asked for that and waits for a second one; null when none waits
 * @param unlockReason why, in that administrator's words; null when none waits
 * @param ownUnlockRequest whether that administrator is the caller, who may not approve it
 */
public record StaffView(
        PersonId id,
        String username,
        String name,
        Role role,
        String employeeId,
        OffsetDateTime lockedAt,
        boolean enrolled,
        OffsetDateTime lastSignInAt,
        String reBindAskedBy,
        String reBindReason,
        boolean ownRequest,
        ActivityKind lockedBecause,
        boolean unlockNeedsTwo,
        String unlockAskedBy,
        String unlockReason,
        boolean ownUnlockRequest) {}
