package id.amanchat.conversation;

/** What came of telling of a false alarm. */
public enum ObjectionAnswer {
    TAKEN,
    /** The conversation or the message is not there, or not the caller's. */
    NOT_FOUND,
    /** The guard has no such rule. */
    UNKNOWN_RULE
}
