package id.amanchat.conversation;

/** A part of a secret was taken out of a stored message; fired in the transaction that does it. */
public record MessageRedacted(ConversationId id, MessageView message, Parties parties) {}
