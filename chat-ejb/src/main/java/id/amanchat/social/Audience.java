package id.amanchat.social;

/** Who reads what is written in a thread. */
public enum Audience {
    /** Everybody. */
    PUBLIC,
    /** The author and the bank's account. */
    PRIVATE
}
