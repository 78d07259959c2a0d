package id.amanchat.guard.internal.keep;

/** What a word or a few say about the number or word beside them. */
enum Label {
    CARD,
    /** Speaks of cards somewhere near, but does not call a number one: "ATM", "exp". */
    CARDS,
    CVV,
    PIN,
    CODE,
    /** "code", "the number", "SMS": a one-time code when it looks like one and nothing else is said. */
    SOME_CODE,
    PASSWORD,
    NIK,
    BIRTH,
    ACCOUNT,
    /** A reference, a tracking number, a phone: no card. */
    REFERENCE,
    /** Where money goes: a bank's name, "transfer to". Cards too are paid, so it is weaker. */
    PAYMENT,
    /** May stand between a label and what it labels: "saya", "is", "yang baru". */
    FILLER,
    /** Ties a value to the label that follows it: "482913 is my code", "itu pin saya". */
    COPULA,
    /** The number right after it is something else: "jam", "Rp", "tiket". */
    OTHER,
    /** The number right before it counts: "digit", "kali", "menit". */
    UNIT,
    /** Says that the secret is wrong, lost, blocked or did not come. */
    TROUBLE
}
