package id.amanchat.conversation;

import id.amanchat.identity.PersonId;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/** A customer as the agent who serves them may see them.
 *
 * @param language the language they asked in
 * @param verifiedBy how they had proven to be themselves when they asked: the kind of the second factor; empty when unknown
 */
public record CustomerView(
        PersonId person,
        String name,
        String language,
        Optional<String> verifiedBy,
        Optional<OffsetDateTime> verifiedAt,
        Set<String> tags) {}
