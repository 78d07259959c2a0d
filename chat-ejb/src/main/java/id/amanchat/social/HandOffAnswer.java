package id.amanchat.social;

import id.amanchat.conversation.ConversationId;

/** What came of following an invitation. */
public sealed interface HandOffAnswer {

    /** It led into this safe chat, which waits for an agent. */
    record Started(ConversationId id) implements HandOffAnswer {}

    /** The customer has an open chat already; the thread is attached to that one. */
    record Joined(ConversationId id) implements HandOffAnswer {}

    /** It leads nowhere (any more); nothing was started. */
    record Over(InvitationState state) implements HandOffAnswer {}
}
