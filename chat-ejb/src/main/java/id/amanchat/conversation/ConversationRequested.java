package id.amanchat.conversation;

import id.amanchat.identity.PersonId;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A customer asked for a conversation; fired in the transaction that stores it.
 *
 * @param wanted the agent who is to have it first, when present; empty for whoever knows the customer
 * @param attended whether somebody waits at a screen, who is to be told where they stand
 */
public record ConversationRequested(
        ConversationId id,
        PersonId customer,
        String topic,
        String language,
        OffsetDateTime at,
        Optional<PersonId> wanted,
        boolean attended) {}
