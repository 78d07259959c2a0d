package id.amanchat.conversation;

/** One side is typing; what, nobody learns. */
public record Typing(ConversationId id, Side by, Parties parties) {}
