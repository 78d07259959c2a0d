package id.amanchat.routing;

/** What came of putting a conversation on hold. */
public enum HoldAnswer {
    HELD,
    /** The customer spoke last and waits for an answer. */
    CUSTOMER_WAITS,
    /** It is not open, or not the caller's. */
    NOT_FOUND
}
