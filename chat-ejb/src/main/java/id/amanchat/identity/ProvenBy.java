package id.amanchat.identity;

/** With what a person proved to be themselves at a sign-in, besides the password. The names stay: they stand in the database. */
public enum ProvenBy {
    /** Of an authenticator app. */
    CODE,
    PASSKEY,
    RECOVERY_CODE;

    /** What a sign-in of that kind says. */
    public static ProvenBy of(ActivityKind signedIn) {
        return switch (signedIn) {
            case SIGNED_IN_WITH_PASSKEY -> PASSKEY;
            case SIGNED_IN_WITH_RECOVERY_CODE -> RECOVERY_CODE;
            default -> CODE;
        };
    }
}
