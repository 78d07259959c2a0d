package id.amanchat.identity.internal;

/** What a passkey is asked for. An answer to a question for one purpose is none for another. */
enum PasskeyPurpose {
    /** A new one is made. */
    ADD,
    /** A whole sign-in: whoever has it says by it who they are. */
    SIGN_IN,
    /** A known person proves once more that it is they. */
    PROOF
}
