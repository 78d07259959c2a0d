package id.amanchat.guard.internal.reading;

import java.util.Map;

/** Digits as people say them, in English and Indonesian, with the usual short forms. */
final class DigitWords {

    private static final Map<String, String> SAID = Map.ofEntries(
            said("0", "zero"),
            said("0", "oh"),
            said("0", "nol"),
            said("0", "kosong"),
            said("0", "nul"),
            said("0", "null"),
            said("1", "one"),
            said("1", "satu"),
            said("1", "satoe"),
            said("1", "atu"),
            said("1", "stu"),
            said("2", "two"),
            said("2", "dua"),
            said("2", "duwa"),
            said("3", "three"),
            said("3", "tiga"),
            said("3", "tige"),
            said("3", "tgia"),
            said("4", "four"),
            said("4", "empat"),
            said("4", "ampat"),
            said("4", "mpat"),
            said("4", "empt"),
            said("5", "five"),
            said("5", "lima"),
            said("5", "limo"),
            said("6", "six"),
            said("6", "enam"),
            said("6", "anam"),
            said("6", "nam"),
            said("6", "enem"),
            said("7", "seven"),
            said("7", "tujuh"),
            said("7", "tuju"),
            said("7", "tjuh"),
            said("8", "eight"),
            said("8", "delapan"),
            said("8", "lapan"),
            said("8", "dlapan"),
            said("8", "dlpn"),
            said("9", "nine"),
            said("9", "sembilan"),
            said("9", "smbilan"),
            said("9", "sembilen"),
            said("9", "sambilan"),
            said("9", "smbln"),
            said("10", "sepuluh"),
            said("10", "ten"),
            said("11", "sebelas"),
            said("11", "eleven"),
            said("12", "twelve"),
            said("13", "thirteen"),
            said("14", "fourteen"),
            said("15", "fifteen"),
            said("16", "sixteen"),
            said("17", "seventeen"),
            said("18", "eighteen"),
            said("19", "nineteen"));

    private static final Map<String, String> TENS = Map.of(
            "twenty", "2", "thirty", "3", "forty", "4", "fourty", "4", "fifty", "5", "sixty", "6", "seventy", "7",
            "eighty", "8", "ninety", "9");

    private static final Map<String, Integer> TIMES =
            Map.of("double", 2, "dobel", 2, "dabel", 2, "triple", 3, "tripel", 3, "quadruple", 4);

    private static final int SHORTEST_CHAIN = 7;
    private static final int LONGEST_WORD = 9;

    private DigitWords() {}

    private static Map.Entry<String, String> said(String digits, String word) {
        return Map.entry(word, digits);
    }

    /** The digits of one word, "41" for "empatsatu" too; or null. */
    static String digits(String word) {
        String known = SAID.get(word);
        return known != null || word.length() < SHORTEST_CHAIN ? known : chain(word);
    }

    /** "4" for "forty"; or null. */
    static String tens(String word) {
        return TENS.get(word);
    }

    /** How often the next digit counts; 1 for any other word. */
    static int times(String word) {
        return TIMES.getOrDefault(word, 1);
    }

    /** Words written together, the longest first; gives up at the first letter that begins none. */
    private static String chain(String word) {
        StringBuilder digits = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            int end = Math.min(word.length(), at + LONGEST_WORD);
            while (end > at + 2 && !SAID.containsKey(word.substring(at, end))) {
                end--;
            }
            if (end <= at + 2) {
                return null;
            }
            digits.append(SAID.get(word.substring(at, end)));
            at = end;
        }
        return digits.toString();
    }
}
