package id.amanchat.identity;

/** What came of a password. */
public sealed interface PasswordAnswer {

    /** Wrong, or nobody has that username, or it was tried too often: nobody outside learns which. */
    record Refused() implements PasswordAnswer {}

    /** Too many passwords are being checked at this moment: again after so many seconds. */
    record Busy(int retryAfterSeconds) implements PasswordAnswer {}

    /** Right; the second factor is asked for next. Opens nothing by itself. */
    record SecondFactorNeeded(PersonId person) implements PasswordAnswer {}

    /** Right, but there is no second factor yet: it is enrolled next, with the activation code. Opens nothing by itself. */
    record NoSecondFactorYet(PersonId person) implements PasswordAnswer {}
}
