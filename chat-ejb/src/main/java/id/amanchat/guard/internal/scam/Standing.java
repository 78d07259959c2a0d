package id.amanchat.guard.internal.scam;

/** What is known of an address. */
enum Standing {
    /** On the bank's list: it becomes a link. */
    ALLOWED,
    /** Really belongs to somebody whom everybody knows. */
    KNOWN,
    /** Looks like the bank's, or somebody known, and is not. */
    LOOK_ALIKE,
    /** Hides where it goes. */
    SHORTENED,
    /** Anybody's. */
    FOREIGN
}
