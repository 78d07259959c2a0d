package id.amanchat.trust;

/** What came of asking a customer to confirm who they are. */
public enum ConfirmationAsked {
    /** The customer's window asks now; how it ends stands in the thread. */
    ASKED,
    /** It asks already. */
    UNDERWAY,
    /** The conversation is not open. */
    NOT_OPEN,
    /** Asked five times in this conversation already. */
    TOO_OFTEN,
    /** No such conversation, or somebody else answers it: nobody learns which. */
    NOT_FOUND
}
