package id.amanchat.conversation;

/** What somebody of the staff is in a conversation beside the agent who answers. */
public enum Part {
    /** Writes too, and is shown to the customer: a colleague to whom it is being handed, a supervisor who joined. */
    HELPER,
    /** Only reads along; the agent sees it. */
    READER
}
