package id.amanchat.social;

/** What became of a reply. */
public enum PostState {
    /** A second person must agree first. */
    WAITS_FOR_APPROVAL,
    /** A second person said no. */
    DECLINED,
    /** Goes out as soon as the channel takes it. */
    READY,
    /** It was sent, or may have been: looked up on the channel before it is sent again. */
    UNSURE,
    /** It stands on the channel. */
    POSTED,
    /** The channel does not take it; it can be written anew. */
    REFUSED,
    /** Taken back before it went out. */
    WITHDRAWN
}
