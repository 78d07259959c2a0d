package id.amanchat.conversation;

import java.time.OffsetDateTime;
import java.util.Optional;

/** How long nobody said anything in an open conversation, or one on hold.
 *
 * @param lastBy who spoke last; empty when nobody did since an agent took it
 * @param lastEventAt the last event by anyone
 * @param askedAt since when the customer is asked whether they are still there
 * @param heldAt since when it is on hold
 * @param outside whether it is held on a channel, where nobody can be asked and silence means nothing
 */
public record Silence(
        ConversationId id,
        ConversationState state,
        Optional<Side> lastBy,
        OffsetDateTime lastEventAt,
        Optional<OffsetDateTime> askedAt,
        Optional<OffsetDateTime> heldAt,
        boolean outside) {}
