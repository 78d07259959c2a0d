package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Span;
import id.amanchat.guard.internal.reading.Reading;
import java.util.Set;

/** A run of signs without a blank, as somebody may have written a password. */
final class Token {

    private static final String QUOTES = "\"'“”‘’«»`";
    private static final String OPENING = QUOTES + "([{<";
    private static final String CLOSING = QUOTES + ")]}>.,;!?:";
    private static final int SHORTEST = 4;
    private static final int SHORTEST_MIXED = 5;
    private static final int LONGEST = 128;
    /** Longer ones are phones and accounts. */
    private static final int LONGEST_NUMBER = 8;

    private final String folded;
    private final Reading reading;
    private final int from;
    private final int to;
    private final boolean quoted;
    private int letters;
    private int digits;
    private int signs;
    private int soft;

    Token(String folded, int start, Reading reading) {
        this.folded = folded;
        this.reading = reading;
        int first = start;
        int end = start;
        while (end < folded.length() && end - start < LONGEST && !Character.isWhitespace(folded.charAt(end))) {
            end++;
        }
        while (first < end && OPENING.indexOf(folded.charAt(first)) >= 0) {
            first++;
        }
        quoted = first > start && QUOTES.indexOf(folded.charAt(first - 1)) >= 0;
        while (end > first && CLOSING.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        from = first;
        to = end;
        count();
    }

    private void count() {
        for (int at = from; at < to; at++) {
            char each = folded.charAt(at);
            if (Character.isLetter(each)) {
                letters++;
            } else if (Character.isDigit(each)) {
                digits++;
            } else if ("-/.,'’:".indexOf(each) >= 0) {
                soft++;
            } else if (each != '•') {
                signs++;
            }
        }
    }

    int from() {
        return from;
    }

    boolean signed() {
        return signs > 0;
    }

    int to() {
        return to;
    }

    boolean quoted() {
        return quoted;
    }

    boolean number() {
        return letters + signs == 0 && digits > 0;
    }

    Span span() {
        return reading.span(from, to);
    }

    /** Whether nobody writes an ordinary word like this: "Merdeka45", "kucing_9", "482913". */
    boolean looksSecret() {
        if (address() || measure()) {
            return false;
        }
        int length = to - from;
        boolean mixed = letters > 0 && digits > 0 && length >= SHORTEST_MIXED && (soft == 0 || knotted() || hyphened());
        boolean signed = letters > 0 && signs > 0 && length >= SHORTEST_MIXED;
        boolean number = letters == 0 && signs == 0 && soft == 0 && digits >= SHORTEST && digits <= LONGEST_NUMBER;
        return mixed || signed || number;
    }

    /** "Kopi-Susu-88". */
    private boolean hyphened() {
        return soft == 2
                && letters >= SHORTEST + 2
                && Character.isLetter(folded.charAt(from))
                && folded.indexOf('-', folded.indexOf('-', from) + 1) < to
                && folded.indexOf('-', from) > from;
    }

    /** Letters and digits touch: "ayam-goreng9", and not "ke-2". */
    private boolean knotted() {
        for (int at = from + 1; at < to; at++) {
            char one = folded.charAt(at - 1);
            char other = folded.charAt(at);
            if (Character.isLetter(one) && Character.isDigit(other)
                    || Character.isDigit(one) && Character.isLetter(other)) {
                return letters >= SHORTEST;
            }
        }
        return false;
    }

    /** Whether it can be one when the text says so clearly. */
    boolean mayBeSecret() {
        return to - from >= SHORTEST && !address() && !Ordinary.word(folded.substring(from, to));
    }

    private boolean address() {
        String text = folded.substring(from, to);
        int sign = text.indexOf('@');
        return text.startsWith("http")
                || text.startsWith("www.")
                || sign > 0 && text.indexOf('.', sign) > 0
                || text.indexOf('.') > 0 && text.indexOf('/') > text.indexOf('.');
    }

    /** "500rb", "24jam", "2fa": a number with its unit. */
    private boolean measure() {
        int at = from;
        while (at < to && Character.isDigit(folded.charAt(at))) {
            at++;
        }
        return at > from && UNITS.contains(folded.substring(at, to));
    }

    private static final Set<String> UNITS = Set.of(
            "x", "rb", "ribu", "jt", "juta", "k", "jam", "menit", "hari", "kali", "th", "thn", "mb", "gb", "am", "pm",
            "wib", "fa", "digit", "angka", "bulan", "tahun", "mnt", "detik", "rupiah");
}
