package id.amanchat.identity.internal;

/** What a passkey is asked for. An answer to a question for one purpose is none for another. */
public enum PasskeyPurpose {
    ADD,
    /** A whole sign-in: whoever has the passkey says by it who they are. */
    SIGN_IN,
    SECOND_FACTOR,
    STEP_UP,
    RESET
}
