package id.amanchat.conversation;

/** Where a conversation stands on its way from request to closed. */
public enum ConversationState {
    /** Nobody answers yet. */
    WAITING,
    /** Shown to one agent for a limited time. */
    OFFERED,
    /** An agent answers. */
    OPEN,
    /** Open, and the customer has the answer they need for now; it goes on with the next word of either side. */
    ON_HOLD,
    /** Over; nothing more is written. */
    CLOSED
}
