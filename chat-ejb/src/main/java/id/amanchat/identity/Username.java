package id.amanchat.identity;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a person types to say who they are. All spellings of one name (case, width, spaces around it) are one username.
 *
 * @param value the one spelling that is kept, at most 100 characters
 */
public record Username(String value) {

    private static final int LONGEST = 100;

    /** With spaces around it, and accents as characters of their own. */
    private static final int LONGEST_TYPED = 400;

    public Username {
        // Before anything else: normalized, some characters become eighteen.
        if (value.length() > LONGEST_TYPED) {
            throw new IllegalArgumentException("A username has 1 to " + LONGEST + " characters");
        }
        value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty() || value.length() > LONGEST || value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A username has 1 to " + LONGEST + " characters");
        }
    }

    /** Whether this text can be a username at all. */
    public static boolean possible(String text) {
        try {
            return text != null && !new Username(text).value().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
