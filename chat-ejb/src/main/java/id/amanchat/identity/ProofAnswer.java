package id.amanchat.identity;

/** What came of a {@link Proof}. */
public enum ProofAnswer {
    ACCEPTED,
    /** Wrong, unknown, disabled, or tried too often: nobody outside learns which. */
    REFUSED,
    /** The code was right, and was used before: the next one will do. */
    USED,
    /** Not right now, but it fits a clock that is some minutes off: the phone's clock needs setting. */
    CLOCK_WRONG,
    /** The passkey's question was too old or answered before: asking again will do. */
    EXPIRED,
    /** Too many are being checked at this moment: in some seconds again. */
    BUSY
}
