package id.amanchat.conversation;

/** A message was stored. */
public record MessagePosted(ConversationId id, MessageView message, Parties parties) {}
