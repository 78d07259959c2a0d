package id.amanchat.guard;

/** What the guard does about something it found. */
public enum Action {
    /** Replaces it before the text is stored. */
    MASK,
    /** Takes nothing: the text is not stored at all. */
    REFUSE,
    /** Stores it and tells the customer, calmly, what to watch for. */
    WARN
}
