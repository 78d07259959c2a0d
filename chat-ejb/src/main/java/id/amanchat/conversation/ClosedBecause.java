package id.amanchat.conversation;

/** Why a conversation is over. */
public enum ClosedBecause {
    CUSTOMER_ENDED,
    AGENT_ENDED,
    /** Asked whether they are still there, and no answer came. */
    CUSTOMER_SILENT,
    /** On hold longer than the setting allows. */
    HELD_TOO_LONG
}
