package id.amanchat.identity.internal;

/** Why an administrator asks another one for something, in their words. */
final class Reasons {

    private static final int LONGEST = 250;

    private Reasons() {}

    /** Whether there are words, and not too many. */
    static boolean possible(String reason) {
        return reason != null
                && !reason.isBlank()
                && reason.strip().codePointCount(0, reason.strip().length()) <= LONGEST
                && reason.indexOf('\0') < 0;
    }
}
