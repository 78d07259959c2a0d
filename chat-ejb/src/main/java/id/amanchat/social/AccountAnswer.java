package id.amanchat.social;

import java.util.Map;

/** What came of a wish about an account. */
public sealed interface AccountAnswer {

    record Done() implements AccountAnswer {}

    /** It is disconnected here; the channel could not be told, so the right is to be withdrawn there by hand, too. */
    record NotRevoked() implements AccountAnswer {}

    /** Fields, each with a constant that says why: MISSING, TOO_LONG, RANGE. */
    record Refused(Map<String, String> fields) implements AccountAnswer {}

    /** Somebody else changed it meanwhile. */
    record Changed() implements AccountAnswer {}

    /** Somebody has to look at its alarm first. */
    record AlarmFirst() implements AccountAnswer {}

    /** There is no such account, or it is in that state already. */
    record NotFound() implements AccountAnswer {}
}
