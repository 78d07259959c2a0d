package id.amanchat.conversation;

import id.amanchat.identity.PersonId;

/**
 * One side got further.
 *
 * @param who through whom
 * @param read whether it was read; otherwise only drawn on the screen
 */
public record MarkMoved(ConversationId id, Side by, PersonId who, boolean read, long sequence, Parties parties) {}
