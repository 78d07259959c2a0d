package id.amanchat.routing.internal;

/** What is to be done about a silence. */
enum SilenceVerdict {
    NOTHING,
    /** The agent let the customer wait too long: others may take it. */
    RETURN,
    /** Is the customer still there? */
    ASK,
    /** They did not answer. */
    CLOSE,
    /** On hold for too long. */
    CLOSE_HELD
}
