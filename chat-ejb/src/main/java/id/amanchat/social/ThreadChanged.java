package id.amanchat.social;

import id.amanchat.conversation.ConversationId;

/** What goes out of a thread has changed its state, or an invitation has: staff who have it open look again. */
public record ThreadChanged(ConversationId id) {}
