package id.amanchat.guard;

/** What a clause of the rule book is about, and so what its name and its setting mean. */
public enum Part {
    /** A rule, by its name: {@code ON} or {@code OFF}. */
    RULE,
    /**
     * What is done about a kind, in a place, when the bank ({@code BANK}) or a customer says it, as {@code PHONE:POST:BANK}: the
     * name of an {@link Action}, or {@code LEAVE}.
     */
    ACTION,
    /** A word in one of the guard's lists, as {@code list:word}: {@code IN} or {@code OUT}. */
    WORD,
    /** A registrable domain whose addresses are shown as links: {@code IN} or {@code OUT}. */
    DOMAIN,
    /** A name of the bank's, by which look-alikes are known: {@code IN} or {@code OUT}. */
    BRAND,
    /** A domain that hides where its addresses lead: {@code IN} or {@code OUT}. */
    SHORTENER,
    /** From which score on a customer is warned: a number, 1 to 100; it has no name. */
    SCAM_LINE
}
