package id.amanchat.guard.internal.scam;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * A text with what people do to hide an address undone: {@code hxxps://}, {@code bank[.]com}, {@code bank (dot) com},
 * full-width letters and dots, zero-width characters. It remembers where each of its characters came from.
 */
final class Unmasked {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final String[] DOTS = {
        " [.] ", " (.) ", " [dot] ", " (dot) ", " dot ", " titik ", "[.]", "(.)", "{.}", "[dot]", "(dot)", "{dot}",
        "[titik]", "(titik)"
    };
    private static final String SPELLED = ".[({dt";
    private static final String[] SCHEMES = {"hxxps:", "hxxp:", "h**ps:", "h**p:"};

    private final StringBuilder text = new StringBuilder();
    private int[] from;
    private boolean[] changed;

    Unmasked(String original) {
        from = new int[original.length() + 1];
        changed = new boolean[original.length() + 1];
        int at = 0;
        while (at < original.length()) {
            at = next(original, at);
        }
        at(text.length(), original.length(), false);
    }

    private int next(String original, int at) {
        char first = original.charAt(at);
        if (first == '[' || first == '(' || first == '{' || first == ' ' && led(original, at + 1)) {
            for (String dot : DOTS) {
                if (original.regionMatches(true, at, dot, 0, dot.length())) {
                    append(".", at, true);
                    return at + dot.length();
                }
            }
        } else if (first == 'h' || first == 'H') {
            for (String scheme : SCHEMES) {
                if (original.regionMatches(true, at, scheme, 0, scheme.length())) {
                    append(scheme.indexOf('s') > 0 ? "https:" : "http:", at, true);
                    return at + scheme.length();
                }
            }
        }
        return character(original, at);
    }

    /** Whether a dot may be spelled after this blank. */
    private static boolean led(String original, int at) {
        return at < original.length() && SPELLED.indexOf(Character.toLowerCase(original.charAt(at))) >= 0;
    }

    private int character(String original, int at) {
        char first = original.charAt(at);
        if (first < 0x80) {
            append(first, at, false);
            return at + 1;
        }
        int point = original.codePointAt(at);
        int length = Character.charCount(point);
        if (point == '。' || point == '｡') {
            append(".", at, true);
        } else if (!UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
            String whole = original.substring(at, at + length);
            String plain = NFKC.normalize(whole);
            append(plain, at, !plain.equals(whole));
        } else {
            at(text.length(), at, true);
        }
        return at + length;
    }

    private void append(String piece, int origin, boolean other) {
        for (int i = 0; i < piece.length(); i++) {
            append(piece.charAt(i), origin, other);
        }
    }

    private void append(char one, int origin, boolean other) {
        at(text.length(), origin, other);
        text.append(one);
    }

    private void at(int place, int origin, boolean other) {
        if (place >= from.length) {
            from = Arrays.copyOf(from, 2 * place);
            changed = Arrays.copyOf(changed, 2 * place);
        }
        from[place] = origin;
        changed[place] |= other;
    }

    String text() {
        return text.toString();
    }

    /** Where the character at that place stood in the original. */
    int origin(int place) {
        return from[place];
    }

    /** Whether something was hidden between those places. */
    boolean disguised(int start, int end) {
        for (int i = start; i < end; i++) {
            if (changed[i]) {
                return true;
            }
        }
        return false;
    }
}
