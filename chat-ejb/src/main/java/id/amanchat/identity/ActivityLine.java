package id.amanchat.identity;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One line of a person's sign-in activity.
 *
 * @param address null where there was none
 * @param device in words; null where there was none
 * @param canBeDisputed whether "this was not me" makes sense for it
 */
public record ActivityLine(
        UUID id, ActivityKind kind, OffsetDateTime at, String address, String device, boolean canBeDisputed) {}
