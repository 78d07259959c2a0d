package id.amanchat.routing;

/** What came of finishing a wrap-up. */
public enum WrapUpAnswer {
    DONE,
    NOT_FOUND,
    OUTCOME_MISSING,
    TAG_MISSING,
    UNKNOWN_TAG,
    NOTE_REFUSED
}
