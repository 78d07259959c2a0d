package id.amanchat.guard;

/** What a clause of the rule book is about, and so what its name and its setting mean. */
public enum Part {
    /** A rule, by its name: {@code ON} or {@code OFF}. */
    RULE,
    /** What is done about a kind in a place, as {@code PHONE:POST}: the name of an {@link Action}, or {@code LEAVE}. */
    ACTION,
    /** A word in one of the guard's lists, as {@code list:word}: {@code IN} or {@code OUT}. */
    WORD,
    /** A registrable domain of the bank's own: {@code IN} or {@code OUT}. */
    BANK_DOMAIN,
    /** A registrable domain of somebody else whose addresses are shown as links: {@code IN} or {@code OUT}. */
    ALLOWED_DOMAIN,
    /** A domain that hides where its addresses lead: {@code IN} or {@code OUT}. */
    SHORTENER,
    /** From which score on a customer is warned: a number; it has no name. */
    SCAM_LINE
}
