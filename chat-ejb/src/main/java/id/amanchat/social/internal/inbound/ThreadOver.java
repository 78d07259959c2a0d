package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.ConversationId;

/** A thread's conversation is over. */
record ThreadOver(ConversationId id) {}
