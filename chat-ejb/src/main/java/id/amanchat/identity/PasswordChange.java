package id.amanchat.identity;

/** What came of setting another password. */
public sealed interface PasswordChange {

    record Done() implements PasswordChange {}

    /** The current password is not right, or was tried too often. */
    record CurrentRefused() implements PasswordChange {}

    /** The new one cannot be taken. */
    record NewRefused(PasswordVerdict verdict) implements PasswordChange {}

    /** The mailed link was used, is too old, or never was. */
    record LinkOver() implements PasswordChange {}

    /** The second factor was not accepted. */
    record ProofRefused(ProofAnswer why) implements PasswordChange {}

    /** Too many passwords are being checked at this moment. */
    record Busy() implements PasswordChange {}
}
