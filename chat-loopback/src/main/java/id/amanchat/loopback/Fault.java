package id.amanchat.loopback;

/** What can go wrong with a request, to order. */
public enum Fault {
    /** 500, and nothing was done. */
    BROKEN,
    /** 503, and nothing was done. */
    BUSY,
    /** 429 with a limit that ends in a minute, and nothing was done. */
    LIMITED,
    /** 401, and nothing was done. */
    SIGNED_OUT,
    /** 403, and nothing was done. */
    FORBIDDEN,
    /** It is done, and the line breaks before the answer. */
    LOST_ANSWER,
    /** It is done, and the line breaks within the answer. */
    HALF_ANSWER,
    /** It is done, and the answer is 500. */
    DONE_BUT_BROKEN,
    /** It is done, and the answer never comes, though the line stays open. */
    HELD_DONE,
    /** Nothing is done, and no answer ever comes, though the line stays open. */
    HELD_UNDONE,
    /** The line breaks before anything is done. */
    NO_ANSWER,
    /** It is done, and the answer is no JSON. */
    GARBAGE,
    /** It is done, and the answer takes two seconds. */
    SLOW,
    /** What is listed is listed in another order. */
    SHUFFLED,
    /** What is listed is listed twice. */
    REPEATED,
    /** A stream ends in the middle of its next event. */
    HALF_EVENT
}
