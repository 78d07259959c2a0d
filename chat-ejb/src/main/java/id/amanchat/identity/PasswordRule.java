package id.amanchat.identity;

import java.text.Normalizer;
import java.util.Locale;

/** What a new password must be (NIST SP 800-63B-4 section 3.1.1: with a second factor, 8 characters at least, no mixture asked for). */
public enum PasswordRule {
    FINE,
    TOO_SHORT,
    TOO_LONG,
    CONTAINS_USERNAME;

    /** Shortest, in Unicode code points. */
    public static final int SHORTEST = 8;

    /** Longest, in Unicode code points; more only costs time. */
    public static final int LONGEST = 256;

    /** What is wrong with it, or {@link #FINE}. */
    public static PasswordRule judge(String password, String username) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return TOO_SHORT;
        }
        if (length > LONGEST) {
            return TOO_LONG;
        }
        String name = username.strip().toLowerCase(Locale.ROOT);
        return !name.isEmpty() && normal.toLowerCase(Locale.ROOT).contains(name) ? CONTAINS_USERNAME : FINE;
    }
}
