package id.amanchat.conversation;

import id.amanchat.identity.PersonId;
import java.time.OffsetDateTime;

/** A customer asked for a conversation; fired in the transaction that stores it. */
public record ConversationRequested(
        ConversationId id, PersonId customer, String topic, String language, OffsetDateTime at) {}
