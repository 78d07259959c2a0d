package id.amanchat.identity;

/** What came of the second step of signing in, or of a sign-in by passkey alone. */
public sealed interface SecondFactorAnswer {

    /**
     * Signed in.
     *
     * @param deviceToken what the device is to keep, so that it is known next time
     * @param recoveryCodesLeft how many are left after this; -1 when it was none that was used
     */
    record SignedIn(SignedInPerson person, String deviceToken, int recoveryCodesLeft) implements SecondFactorAnswer {
        @Override
        public String toString() {
            return "SignedIn";
        }
    }

    /** Not signed in, and why; never {@link ProofAnswer#ACCEPTED}. */
    record NotSignedIn(ProofAnswer why) implements SecondFactorAnswer {}
}
