package id.amanchat.conversation;

/** A conversation moved on. */
public record StateChanged(ConversationId id, ConversationState state, Parties parties) {}
