package id.amanchat.conversation;

import id.amanchat.identity.Badge;

/** Somebody is typing; what, nobody learns. */
public record Typing(ConversationId id, Side by, Badge who, Parties parties) {}
