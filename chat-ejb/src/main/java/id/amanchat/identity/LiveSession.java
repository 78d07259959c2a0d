package id.amanchat.identity;

import java.time.OffsetDateTime;

/**
 * One of a person's sign-ins that is still open.
 *
 * @param device what it runs on, in words ("Chrome on Android"); never null
 * @param current whether it is the one that asks
 */
public record LiveSession(
        SessionId id,
        String device,
        String address,
        OffsetDateTime startedAt,
        OffsetDateTime lastActAt,
        boolean current) {}
