package id.amanchat.guard.internal;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a text could be a piece of a secret that comes in several lines, or complete one. Generous, and quick: it only
 * decides whether it is worth looking at the lines before.
 */
public final class Pieces {

    private static final Set<String> HINTS = Set.of(
            "nol",
            "kosong",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "zero",
            "oh",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "double",
            "triple",
            "pin",
            "otp",
            "cvv",
            "cvc",
            "code",
            "kode",
            "codes",
            "password",
            "passwd",
            "pass",
            "pwd",
            "sandi",
            "passcode",
            "kartu",
            "card",
            "token");

    private Pieces() {}

    public static boolean hintedBy(String text) {
        int start = -1;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (isDigit(text, at)) {
                return true;
            }
            if (Character.isLetter(each)) {
                start = start < 0 ? at : start;
            } else if (start >= 0 && each < 0x80) {
                if (hint(text, start, at)) {
                    return true;
                }
                start = -1;
            }
        }
        return start >= 0 && hint(text, start, text.length());
    }

    /** Also those that are no decimal digits but look like them. */
    private static boolean isDigit(String text, int at) {
        char each = text.charAt(at);
        if (each < 0x80) {
            return each >= '0' && each <= '9';
        }
        return !Character.isLetter(each) && (Character.isSurrogate(each) || Character.getNumericValue(each) >= 0);
    }

    private static boolean hint(String text, int start, int end) {
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return HINTS.contains(word) || word.length() > 3 && HINTS.contains(withoutSuffix(word));
    }

    /** pinnya, pinku, kodenya. */
    private static String withoutSuffix(String word) {
        for (String suffix : new String[] {"nya", "ku", "mu", "s"}) {
            if (word.endsWith(suffix)) {
                return word.substring(0, word.length() - suffix.length());
            }
        }
        return word;
    }
}
