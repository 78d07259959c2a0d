package id.amanchat.social;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An invitation, for the staff of the thread.
 *
 * @param expiresAt empty until it is known to be out
 */
public record InvitationLine(OffsetDateTime madeAt, Optional<OffsetDateTime> expiresAt, InvitationStage state) {}
