package id.amanchat.identity;

/** What came of a password. */
public sealed interface PasswordAnswer {

    /** Wrong, or nobody has that username: nobody outside learns which. */
    record Refused() implements PasswordAnswer {}

    /** Right; the second factor is asked for next. Opens nothing by itself. */
    record SecondFactorNeeded(PersonId person) implements PasswordAnswer {}

    /** Right, but there is no second factor yet, and without one nothing opens. */
    record NoSecondFactorYet() implements PasswordAnswer {}
}
