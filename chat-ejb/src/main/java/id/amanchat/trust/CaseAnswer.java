package id.amanchat.trust;

/** What came of working on a report. */
public enum CaseAnswer {
    DONE,
    /** Somebody else has it. */
    TAKEN_BY_ANOTHER,
    /** It is not the caller's to close or to hand over. */
    NOT_YOURS,
    /** It is closed already. */
    CLOSED,
    /** No such colleague of the fraud team. */
    NO_SUCH_COLLEAGUE,
    /** The outcome's words are empty, longer than 2,000, or hold what the guard refuses. */
    WORDS_REFUSED,
    NOT_FOUND
}
