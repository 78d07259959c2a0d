package id.amanchat.identity;

/** What came of changing a factor. */
public enum FactorAnswer {
    DONE,
    /** It would be the last second factor; a passkey or an app must stay. */
    LAST_FACTOR,
    /** No such one, or somebody else's. */
    MISSING,
    /** What the browser or app answered is not right. */
    REFUSED,
    /** Right, but it fits a clock some minutes off. */
    CLOCK_WRONG,
    /** The question was too old or answered before. */
    EXPIRED,
    /** This passkey is there already. */
    ALREADY_THERE,
    /** A name has 1 to 60 characters. */
    NAME_REFUSED
}
