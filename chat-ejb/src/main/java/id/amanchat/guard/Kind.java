package id.amanchat.guard;

/** What the guard can see in a text. */
public enum Kind {
    // Asking for what the bank never asks for.
    ASKS_FOR_PASSWORD,
    ASKS_FOR_PIN,
    ASKS_FOR_CODE,
    ASKS_FOR_CARD_NUMBER,
    ASKS_FOR_CVV,
    /** The full date of birth together with the mother's maiden name. */
    ASKS_FOR_IDENTITY,
    ASKS_FOR_REMOTE_CONTROL,
    /** A transfer to a "safe", "holding" or "collecting" account. */
    ASKS_FOR_TRANSFER,
    // Secrets, which nobody keeps.
    CARD_NUMBER,
    CVV,
    PIN,
    ONE_TIME_CODE,
    PASSWORD,
    // Personal data, by policy.
    /** The number of an Indonesian identity card. */
    NIK,
    ACCOUNT_NUMBER,
    PHONE,
    EMAIL,
    DATE_OF_BIRTH,
    // Signs of a scam.
    LOOK_ALIKE_LINK,
    SHORTENED_LINK,
    FOREIGN_LINK,
    /** The text as a whole: its score is over the line. */
    SCAM;

    /** Whether it is asking for what the bank never asks for. */
    public boolean asks() {
        return name().startsWith("ASKS_");
    }
}
