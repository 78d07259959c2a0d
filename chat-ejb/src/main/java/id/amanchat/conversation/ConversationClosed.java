package id.amanchat.conversation;

import id.amanchat.identity.PersonId;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A conversation is over; fired in the transaction that closes it. */
public record ConversationClosed(
        ConversationId id, PersonId customer, Optional<PersonId> agent, ClosedBecause because, OffsetDateTime at) {}
