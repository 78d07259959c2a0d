package id.amanchat.guard;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What of a card's number can still be read in a text: at most the first six and the last four digits may be. */
final class Shown {

    private static final int FIRST = 6;
    private static final int LAST = 4;
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("zero", "0"),
            Map.entry("oh", "0"),
            Map.entry("nol", "0"),
            Map.entry("kosong", "0"),
            Map.entry("one", "1"),
            Map.entry("satu", "1"),
            Map.entry("two", "2"),
            Map.entry("dua", "2"),
            Map.entry("three", "3"),
            Map.entry("tiga", "3"),
            Map.entry("four", "4"),
            Map.entry("empat", "4"),
            Map.entry("five", "5"),
            Map.entry("lima", "5"),
            Map.entry("six", "6"),
            Map.entry("enam", "6"),
            Map.entry("seven", "7"),
            Map.entry("tujuh", "7"),
            Map.entry("eight", "8"),
            Map.entry("delapan", "8"),
            Map.entry("nine", "9"),
            Map.entry("sembilan", "9"));
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Shown() {}

    static boolean tooMuch(List<String> stored, String card) {
        String digits = digits(String.join("", stored));
        if (digits.contains(card.substring(card.length() - LAST - 1))) {
            return true;
        }
        for (int from = 0; from + FIRST + 1 <= card.length(); from++) {
            if (digits.contains(card.substring(from, from + FIRST + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Every digit of whatever script or word, and what was hidden as one "x" each; nothing else. */
    private static String digits(String text) {
        String read = WORD.matcher(Normalizer.normalize(text.replace('•', '\u0001'), Normalizer.Form.NFKC))
                .replaceAll(word -> WORDS.getOrDefault(word.group(), " "));
        StringBuilder digits = new StringBuilder();
        read.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            } else if (c == '\u0001') {
                digits.append('x');
            }
        });
        return digits.toString();
    }
}
