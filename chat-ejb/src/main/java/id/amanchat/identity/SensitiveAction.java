package id.amanchat.identity;

/** What is asked for the second factor again. */
public enum SensitiveAction {
    CHANGE_PASSWORD,
    /** Adding, renaming or removing a passkey or authenticator app. */
    CHANGE_FACTORS,
    NEW_RECOVERY_CODES,
    CHANGE_PHRASE,
    SIGN_OUT_OTHERS,
    /** Creating, unlocking, re-binding people, changing their role. */
    ADMINISTER_PEOPLE,
    /** Changing what the guard masks, refuses and warns of, and approving that. */
    ADMINISTER_GUARD,
    /** Connecting and disconnecting the bank's accounts on social channels, and changing their rules. */
    ADMINISTER_SOCIAL
}
