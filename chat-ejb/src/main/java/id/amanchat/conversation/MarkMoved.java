package id.amanchat.conversation;

/**
 * One side got further.
 *
 * @param read whether it was read; otherwise only drawn on the screen
 */
public record MarkMoved(ConversationId id, Side by, boolean read, long sequence, Parties parties) {}
