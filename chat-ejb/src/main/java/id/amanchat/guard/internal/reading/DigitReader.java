package id.amanchat.guard.internal.reading;

import java.util.List;
import java.util.Set;

/** Takes the digits out of a text, from front to back. */
final class DigitReader {

    /** A zero only beside other digits. */
    private static final String OH = "oh";

    private static final int FEW_SIGNS = 4;
    /** So many dots stand for digits that were hidden before. */
    private static final int MASKED = 3;

    private static final int MANY_SIGNS = 24;
    private static final int FEW_WORDS = 4;
    private static final int MANY_LINKS = 7;
    private static final Set<String> LINKS = Set.of(
            "dash",
            "strip",
            "setrip",
            "stripe",
            "minus",
            "garis",
            "spasi",
            "space",
            "spc",
            "titik",
            "dot",
            "koma",
            "comma",
            "slash",
            "hyphen",
            "lalu",
            "terus",
            "trus",
            "trs",
            "kemudian",
            "then",
            "next",
            "and",
            "dan",
            "sama",
            "lanjut",
            "lanjutan",
            "lanjutannya",
            "sambung",
            "sambungan",
            "sambungannya",
            "berikut",
            "berikutnya",
            "selanjutnya",
            "terakhir",
            "terakhirnya",
            "last",
            "final",
            "finally",
            "pertama",
            "kedua",
            "ketiga",
            "keempat",
            "first",
            "second",
            "third",
            "fourth",
            "digit",
            "digits",
            "angka",
            "angkanya",
            "number",
            "numbers",
            "belakang",
            "belakangnya",
            "depan",
            "depannya",
            "tengah",
            "tengahnya",
            "habis",
            "abis",
            "itu",
            "adalah",
            "is",
            "ada",
            "ya",
            "yg",
            "yang",
            "the",
            "are",
            "with",
            "by",
            "followed",
            "after",
            "that",
            "so",
            "enter",
            "baris",
            "part",
            "bagian",
            "group",
            "grup",
            "nya",
            "sisanya",
            "sisa",
            "rest",
            "baru",
            "abistu",
            "habistu",
            "followedby");
    private static final Set<String> COUNTED =
            Set.of("digit", "digits", "angka", "nomor", "numbers", "number", "dijit");
    private static final Set<String> COUNTING =
            Set.of("first", "next", "last", "pertama", "terakhir", "berikutnya", "final", "another", "middle");

    private final Reading reading;
    private final List<Word> words;
    private final Digits digits;
    private int lastEnd = -1;
    private int others;
    private boolean linked = true;
    private boolean letters;

    DigitReader(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.digits = new Digits(reading);
    }

    Digits read() {
        for (int at = 0; at < words.size(); at++) {
            at += take(at) - 1;
        }
        return digits.whole();
    }

    /** How many words it took. */
    private int take(int at) {
        Word word = words.get(at);
        String text = word.text();
        char first = text.charAt(0);
        if (first <= '9' || hasDigit(text) || disguised(word) && near(word)) {
            if (!counts(at, text.length())) {
                written(word, at);
            }
            return 1;
        }
        int said = said(at);
        if (said == 0) {
            other(at, text);
        }
        return Math.max(1, said);
    }

    private void other(int at, String text) {
        if (text.equals("o") && at > 0 && lastEnd == words.get(at - 1).to()) {
            add(0, words.get(at).from(), words.get(at).to(), at);
        } else if (text.length() == 1) {
            letters = true;
        } else {
            others++;
            linked &= LINKS.contains(text);
        }
    }

    private boolean near(Word word) {
        return lastEnd >= 0 && word.from() - lastEnd < FEW_SIGNS;
    }

    private static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** "4 digits", "last 4:": a small number that says how many. */
    private boolean counts(int at, int length) {
        if (length > 1) {
            return false;
        }
        boolean before = at > 0 && COUNTING.contains(words.get(at - 1).text());
        boolean after =
                at + 1 < words.size() && COUNTED.contains(words.get(at + 1).text());
        return after || before && words.get(at).after() == ':';
    }

    private void written(Word word, int at) {
        boolean disguised = disguised(word);
        for (int place = word.from(); place < word.to(); place++) {
            char each = reading.folded().charAt(place);
            if (each >= '0' && each <= '9') {
                add(each - '0', place, place + 1, at);
            } else if (disguised) {
                add(each == 'o' ? 0 : 1, place, place + 1, at);
            } else {
                letters |= Character.isLetter(each);
            }
        }
    }

    /** Whether all of its letters are digits in disguise: "4lll", "1OO0". */
    private static boolean disguised(Word word) {
        String text = word.text();
        boolean all = text.length() >= FEW_SIGNS && text.length() == word.to() - word.from();
        for (int at = 0; all && at < text.length(); at++) {
            all = "0123456789oil".indexOf(text.charAt(at)) >= 0;
        }
        return all;
    }

    /** Takes a number said in words; answers how many words, 0 for none. */
    private int said(int at) {
        int times = DigitWords.times(words.get(at).plain());
        int first = times > 1 && at + 1 < words.size() ? at + 1 : at;
        String ten = DigitWords.tens(words.get(first).plain());
        String said = ten == null ? DigitWords.digits(words.get(first).plain()) : ten;
        if (said == null || words.get(first).plain().equals(OH) && !amidNumbers(first)) {
            return 0;
        }
        if (said.length() == 1 && counts(first, 1)) {
            return first - at + 1;
        }
        int last = ten == null ? teens(first, said) : tens(first, said);
        for (int again = 1; again < times; again++) {
            spell(said, at, first);
        }
        return last - at + 1;
    }

    private boolean amidNumbers(int at) {
        boolean after = lastEnd >= 0 && at > 0 && lastEnd == words.get(at - 1).to();
        return after
                || at + 1 < words.size() && DigitWords.digits(words.get(at + 1).plain()) != null;
    }

    private int tens(int at, String ten) {
        spell(ten, at, at);
        boolean unit = unit(at + 1);
        if (!unit) {
            spell("0", at, at);
        }
        return at;
    }

    /** "dua belas" and "dua puluh satu" as well as "dua". */
    private int teens(int at, String said) {
        String next = at + 1 < words.size() ? words.get(at + 1).plain() : "";
        if (said.length() == 1 && next.equals("belas")) {
            spell("1" + said, at, at + 1);
            return at + 1;
        }
        if (said.length() == 1 && next.equals("puluh")) {
            spell(unit(at + 2) ? said : said + "0", at, at + 1);
            return at + 1;
        }
        spell(said, at, at);
        return at;
    }

    private boolean unit(int at) {
        if (at >= words.size()) {
            return false;
        }
        String said = DigitWords.digits(words.get(at).plain());
        return said != null && said.length() == 1;
    }

    private void spell(String said, int first, int last) {
        for (int i = 0; i < said.length(); i++) {
            add(said.charAt(i) - '0', words.get(first).from(), words.get(last).to(), first);
        }
    }

    private void add(int value, int from, int to, int word) {
        digits.add(value, from, to, word, gap(from));
        lastEnd = to;
        others = 0;
        linked = true;
        letters = false;
    }

    private Gap gap(int from) {
        if (lastEnd < 0) {
            return Gap.FAR;
        }
        if (from <= lastEnd) {
            return from == lastEnd && digits.from(digits.size() - 1) + 1 == lastEnd ? Gap.NONE : Gap.TIGHT;
        }
        if (others > 0) {
            return words(from);
        }
        if (letters) {
            return from - lastEnd <= MANY_SIGNS ? Gap.LETTERS : Gap.FAR;
        }
        return signs(from);
    }

    private Gap words(int from) {
        if (from - lastEnd > MANY_SIGNS * MANY_LINKS) {
            return Gap.FAR;
        }
        if (linked && others <= MANY_LINKS) {
            return Gap.LINK;
        }
        return others <= FEW_WORDS ? Gap.WORDS : Gap.FAR;
    }

    private Gap signs(int from) {
        if (from - lastEnd > MANY_SIGNS) {
            return Gap.FAR;
        }
        boolean tight = from - lastEnd <= FEW_SIGNS;
        int dots = 0;
        for (int at = lastEnd; at < from; at++) {
            char each = reading.folded().charAt(at);
            tight &= each < 0x80 && each != '\n';
            dots += each == '•' ? 1 : 0;
        }
        if (dots >= MASKED) {
            return Gap.FAR;
        }
        return tight ? Gap.TIGHT : Gap.LOOSE;
    }
}
