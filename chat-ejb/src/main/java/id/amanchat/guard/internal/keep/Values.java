package id.amanchat.guard.internal.keep;

import id.amanchat.guard.internal.reading.Digits;
import id.amanchat.guard.internal.reading.Gap;
import id.amanchat.guard.internal.reading.Reading;
import id.amanchat.guard.internal.reading.Word;
import java.util.List;
import java.util.Set;

/** The short numbers of a text, and what they cannot be. */
final class Values {

    private static final int LONGEST = 8;
    private static final Set<String> MONEY =
            Set.of("rb", "ribu", "rbu", "juta", "jt", "k", "rupiah", "idr", "usd", "milyar", "miliar", "perak");

    private static final Set<String> SINCE =
            Set.of("in", "dari", "from", "until", "till", "sejak", "since", "tahun", "th", "thn", "untill", "pada");
    private static final Set<String> BACK = Set.of("belakang", "belakangnya", "back");
    private static final Set<String> AT = Set.of("di", "at", "mesin", "dari", "from", "the", "lewat", "via");
    private static final Set<String> NUMBERED =
            Set.of("nomor", "no", "nomer", "nmr", "number", "num", "id", "saya", "my");
    private static final Set<String> PHONES = Set.of(
            "hp",
            "handphone",
            "wa",
            "whatsapp",
            "phone",
            "telepon",
            "telpon",
            "ponsel",
            "nope",
            "transaksi",
            "listrik");

    private final Reading reading;
    private final List<Word> words;
    private final Digits digits;
    private final Labels labels;
    private final Dated dated;

    Values(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.digits = Digits.of(reading);
        this.labels = Labels.of(reading);
        this.dated = new Dated(reading, digits);
    }

    Digits digits() {
        return digits;
    }

    boolean hasDigits(int word) {
        int at = first(word);
        return at < digits.size() && digits.word(at) == word;
    }

    /** The first digit at or after this word. */
    private int first(int word) {
        int low = 0;
        int high = digits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (digits.word(middle) < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The number that begins in this word; small groups of one size are read together: "12 34 56". */
    Value from(int word) {
        int first = first(word);
        int end = digits.runEnd(first);
        int size = end - first;
        while (size <= 4
                && end < digits.size()
                && digits.gap(end).compareTo(Gap.LOOSE) <= 0
                && digits.runEnd(end) - end == size
                && digits.runEnd(end) - first <= LONGEST) {
            end = digits.runEnd(end);
        }
        return new Value(first, end, digits.word(end - 1));
    }

    /** The number that ends in this word. */
    Value upTo(int word) {
        int end = first(word + 1);
        int first = digits.runStart(end - 1);
        int size = end - first;
        while (size <= 4
                && first > 0
                && digits.gap(first).compareTo(Gap.LOOSE) <= 0
                && first - digits.runStart(first - 1) == size
                && end - digits.runStart(first - 1) <= LONGEST) {
            first = digits.runStart(first - 1);
        }
        return new Value(first, end, word);
    }

    /** Whether it is written or counted as something else: an amount, a date, "6 digit", "Rp 50000", "*123#". */
    boolean otherwise(Value value) {
        int word = digits.word(value.first());
        return labels.is(word - 1, Label.OTHER)
                || labels.is(word - 1, Label.CVV)
                        && value.length() == 4
                        && BACK.contains(words.get(word - 1).text())
                || referred(word - 1)
                || placed(word - 1)
                || phone(value)
                || year(value) && SINCE.contains(before(word))
                || counted(value)
                || signed(value)
                || joinsMore(value)
                || slashed(value)
                || mixed(word) && value.length() < 6
                || dated.is(value.first(), value.end()) && !(value.length() == 6 && !round(value));
    }

    /** "Tiket nomor 482913", "BA-482913". */
    private boolean referred(int before) {
        int at = before;
        while (at > 0
                && NUMBERED.contains(words.get(at).text())
                && words.get(at).before() != '.') {
            at--;
        }
        boolean glued = at == before
                && at >= 0
                && at + 1 < words.size()
                && words.get(at + 1).from() - words.get(at).to() <= 1
                && reading.folded().charAt(words.get(at + 1).from() - 1) == '-';
        return glued && !known(at) || labels.is(at, Label.REFERENCE) && !labels.is(at, Label.FILLER) && !known(at);
    }

    private boolean known(int at) {
        return labels.is(at, Label.FILLER)
                || labels.is(at, Label.CVV)
                || labels.is(at, Label.PIN)
                || labels.is(at, Label.CODE)
                || labels.is(at, Label.SOME_CODE)
                || labels.is(at, Label.PASSWORD)
                || at >= 0 && PHONES.contains(words.get(at).text());
    }

    /** "Di ATM 158213": the machine. */
    private boolean placed(int before) {
        return before > 0
                && words.get(before).text().equals("atm")
                && AT.contains(words.get(before - 1).text());
    }

    private boolean phone(Value value) {
        String text = digits.text(value.first(), Math.min(value.end(), value.first() + 3));
        return value.length() > 6
                && digits.runEnd(value.first()) < value.end()
                && (text.startsWith("08") || text.equals("628"));
    }

    private String before(int word) {
        return word > 0 ? words.get(word - 1).text() : "";
    }

    boolean counted(Value value) {
        int next = value.lastWord() + 1;
        if (next >= words.size() || words.get(next).before() != ' ' || !labels.is(next, Label.UNIT)) {
            return false;
        }
        return value.length() < 5 || MONEY.contains(words.get(next).text());
    }

    private boolean signed(Value value) {
        char before = at(digits.from(value.first()) - 1);
        char after = at(digits.to(value.end() - 1));
        return "*#$+".indexOf(before) >= 0 || "#%*".indexOf(after) >= 0;
    }

    private char at(int place) {
        return place < 0 || place >= reading.folded().length()
                ? ' '
                : reading.folded().charAt(place);
    }

    /** "0812-3456", "12.500.000": one piece of a longer number. */
    private boolean joinsMore(Value value) {
        return value.first() > 0 && (glued(value.first()) || beside(value, value.first()))
                || value.end() < digits.size() && (glued(value.end()) || beside(value, value.end()));
    }

    /** "0812 345 678", "1688 9573 9883": groups with blanks between them. */
    private boolean beside(Value value, int at) {
        int other = at == value.first() ? at - 1 : at;
        int length = digits.runEnd(other) - digits.runStart(other);
        String sign = digits.between(at).strip();
        return digits.gap(at) == Gap.TIGHT
                && (sign.isEmpty() || sign.equals(")"))
                && length >= (value.length() > 3 ? 2 : 4)
                && (value.length() > 3 || other < at);
    }

    /** "11/26": a date. */
    private boolean slashed(Value value) {
        int second = digits.runEnd(value.first());
        return second < value.end()
                && second - value.first() == 2
                && digits.between(second).contains("/");
    }

    private boolean glued(int at) {
        String between = digits.between(at);
        return digits.gap(at) == Gap.TIGHT && between.length() == 1 && "-./:".contains(between);
    }

    /** Letters in the same word: "ab12cd". */
    private boolean mixed(int word) {
        return !words.get(word).digits() && words.get(word).text().chars().anyMatch(each -> each >= '0' && each <= '9');
    }

    /** 50000, 1200: more likely a sum than a secret. */
    boolean round(Value value) {
        String text = digits.text(value.first(), value.end());
        return text.endsWith("000") || text.endsWith("00") && text.length() <= 5 && text.length() > 3;
    }

    boolean year(Value value) {
        String text = digits.text(value.first(), value.end());
        return text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
    }
}
