package id.amanchat.conversation;

import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import java.time.OffsetDateTime;

/**
 * A conversation in which somebody of the bank writes right now.
 *
 * @param staff who writes: the agent who answers, or somebody who helps
 * @param openSince when it was first answered
 */
public record ServedConversation(ConversationId id, PersonId customer, Badge staff, OffsetDateTime openSince) {}
