package id.amanchat.trust;

/** What came of a customer's answer. Only {@link #CONFIRMED} and {@link #NOT_ASKED} end the asking; the others may try again. */
public enum ConfirmationAnswer {
    /** Proven; the thread says so to both sides. */
    CONFIRMED,
    /** Wrong, disabled, or tried too often: nobody learns which. */
    REFUSED,
    /** Right, but used before: the next code will do. */
    USED,
    /** Right for a clock that is some minutes off. */
    CLOCK_WRONG,
    /** The passkey's question was too old: asking again will do. */
    EXPIRED,
    /** Too many are being checked at this moment. */
    BUSY,
    /** Nobody asks: it lapsed, was declined, or the conversation is not the caller's. */
    NOT_ASKED
}
