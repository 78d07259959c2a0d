package id.amanchat.guard.internal.reading;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;

/**
 * What one character means to a reader: small ASCII letters for everything that looks like a letter (full-width,
 * mathematical, small capitals, Cyrillic, squared), 0 to 9 for every script's digits, nothing for what cannot be seen.
 * Remembers characters, never texts. For any thread.
 */
public final class Folding {

    private static final int REMEMBERED = 0x20000;
    private static final Pattern NAMED_LETTER = Pattern.compile(
            "(?:.* )?(?:LATIN|REGIONAL INDICATOR|SQUARED|CIRCLED).*(?:LETTER|CAPITAL|SMALL|TURNED) ([A-Z])");
    /** Look-alikes that TR39 does not list since it compares whole fonts, not what a hurried reader sees. */
    private static final Map<Integer, String> BY_EYE = Map.of(
            (int) 'т', "t", (int) 'п', "n", (int) 'и', "u", (int) 'к', "k", (int) 'м', "m", (int) 'н', "h", (int) 'в',
            "b", (int) 'я', "r");

    private final AtomicReferenceArray<String> remembered = new AtomicReferenceArray<>(REMEMBERED);
    private final SpoofChecker spoof = new SpoofChecker.Builder().build();
    private final Normalizer2 compatible = Normalizer2.getNFKDInstance();

    /** What stands for this code point: small letters, digits, a blank, a line break, a sign, or nothing. */
    String of(int code) {
        if (code >= REMEMBERED) {
            return find(code);
        }
        String known = remembered.get(code);
        if (known == null) {
            known = find(code);
            remembered.set(code, known);
        }
        return known;
    }

    private String find(int code) {
        if (code == '\n' || code == '\r' || code == 0x2028 || code == 0x2029 || code == 0x85) {
            return "\n";
        }
        if (UCharacter.isUWhiteSpace(code) || code == 0x2800) {
            return " ";
        }
        if (unseen(code)) {
            return "";
        }
        if (UCharacter.getType(code) == Character.DASH_PUNCTUATION || code == 0x2212) {
            return "-";
        }
        int digit = digit(code);
        if (digit >= 0) {
            return String.valueOf((char) ('0' + digit));
        }
        return apart(code);
    }

    private static boolean unseen(int code) {
        return switch (UCharacter.getType(code)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
            default -> UCharacter.hasBinaryProperty(code, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }

    private static int digit(int code) {
        int type = UCharacter.getType(code);
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            return UCharacter.digit(code);
        }
        double value = type == Character.OTHER_NUMBER ? UCharacter.getUnicodeNumericValue(code) : -1;
        return value >= 0 && value <= 9 && value == Math.rint(value) ? (int) value : -1;
    }

    private String apart(int code) {
        String plain = compatible.normalize(UCharacter.toString(code));
        StringBuilder folded = new StringBuilder();
        plain.codePoints().filter(each -> !unseen(each)).forEach(each -> folded.append(ascii(each)));
        return folded.toString();
    }

    private String ascii(int code) {
        if (code < 0x80) {
            return UCharacter.toString(UCharacter.toLowerCase(code));
        }
        if (UCharacter.isUWhiteSpace(code)) {
            return " ";
        }
        int digit = digit(code);
        if (digit >= 0) {
            return String.valueOf((char) ('0' + digit));
        }
        int small = UCharacter.toLowerCase(code);
        String seen = BY_EYE.get(small);
        for (int form : new int[] {small, code, UCharacter.toUpperCase(code)}) {
            seen = seen == null ? letter(form) : seen;
        }
        return seen == null ? UCharacter.toString(small) : seen;
    }

    /** The ASCII letter this one is taken for, or null. */
    private String letter(int code) {
        var named = NAMED_LETTER.matcher(UCharacter.getExtendedName(code));
        if (named.matches()) {
            return named.group(1).toLowerCase(java.util.Locale.ROOT);
        }
        StringBuilder bare = new StringBuilder();
        spoof.getSkeleton(UCharacter.toString(code))
                .codePoints()
                .filter(each -> !unseen(each))
                .forEach(bare::appendCodePoint);
        String skeleton = bare.toString().toLowerCase(java.util.Locale.ROOT).replace("rn", "m");
        return !skeleton.isEmpty() && skeleton.chars().allMatch(each -> each < 0x80) ? skeleton : null;
    }
}
