package id.amanchat.conversation;

/** Why a text is not taken. */
public enum Refusal {
    /** Nothing but space. */
    EMPTY,
    /** More than {@link Conversations#LONGEST_TEXT} characters. */
    TOO_LONG,
    /** U+0000 or half a surrogate pair: no such character exists. */
    NOT_TEXT,
    /** There is no such topic. */
    UNKNOWN_TOPIC
}
