package id.amanchat.identity;

import java.util.List;

/** What came of a step of enrolling. */
public sealed interface EnrolmentAnswer {

    /** So far all is right; the authenticator app comes next. Nothing is stored yet. */
    record GoOn(String username) implements EnrolmentAnswer {}

    /** Enrolled and signed in; the recovery codes are shown this once. */
    record Enrolled(SecondFactorAnswer.SignedIn signedIn, List<String> recoveryCodes) implements EnrolmentAnswer {
        @Override
        public String toString() {
            return "Enrolled";
        }
    }

    /** Wrong, used, expired, or tried too often: nobody outside learns which. */
    record Refused() implements EnrolmentAnswer {}

    /** The invitation's link was used or is too old. */
    record LinkOver() implements EnrolmentAnswer {}

    /** The password cannot be taken. */
    record PasswordRefused(PasswordVerdict verdict) implements EnrolmentAnswer {}

    /** The app's code is not right; {@code clockWrong} when it fits a clock some minutes off. */
    record CodeRefused(boolean clockWrong) implements EnrolmentAnswer {}

    /** Too many are being checked at this moment. */
    record Busy() implements EnrolmentAnswer {}
}
