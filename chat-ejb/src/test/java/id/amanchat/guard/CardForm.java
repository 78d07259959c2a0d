package id.amanchat.guard;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;

/** The ways in which people write a card's number, as forms of one number. */
enum CardForm {
    PLAIN,
    GROUPED,
    ANY_GROUPS,
    SINGLE_DIGITS,
    MIXED_SIGNS,
    BRACKETS,
    SIGNS_AS_WORDS,
    OTHER_DIGITS,
    KEYCAPS,
    WORDS,
    WORDS_AND_DIGITS,
    GLUED,
    LETTERS_BETWEEN,
    HIDDEN_SIGNS;

    private static final String[] SIGNS = {
        " ", " ", " ", "-", "-", ".", "/", "_", "  ", " - ", ",", "|", "*", "+", ":", "–", "—", "·", "\u00a0", "\u2009",
        "\t", "\n", "'", "~", "#", "=", "💳", " 👉 ", "\u2011", "\u3000", ";", "●"
    };
    private static final String[] SPOKEN = {
        " spasi ", " strip ", " dash ", " space ", " terus ", " lalu ", " then ", " titik ", " and then ", " habis itu "
    };
    private static final String[] HIDDEN = {"\u200b", "\u00ad", "\u200d", "\u2060", "\ufeff", "\u200e", "\u0301"};
    private static final String[] LETTERS = {"x", "a", "n", " o ", "-z-", "k "};
    /** The zeros of full-width, Arabic, Devanagari, Bengali, Thai, Khmer, Javanese, Balinese, Sundanese, mathematical digits. */
    private static final int[] ZEROS = {
        0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x17e0, 0x1040, 0xa9d0, 0x1b50, 0x1bb0, 0x1d7ce, 0x1d7d8, 0x1d7ec,
        0x1d7f6
    };

    private static final String[] SUPERSCRIPT = "⁰ ¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹".split(" ");
    private static final String[] CIRCLED = "⓪ ① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨".split(" ");
    private static final List<String[]> TONGUES = List.of(
            "zero one two three four five six seven eight nine".split(" "),
            "oh one two three four five six seven eight nine".split(" "),
            "nol satu dua tiga empat lima enam tujuh delapan sembilan".split(" "),
            "kosong satu dua tiga empat lima enam tujuh delapan sembilan".split(" "));

    String write(String card, Random random) {
        return switch (this) {
            case PLAIN -> card;
            case GROUPED -> fours(card, Slots.one(SIGNS, random));
            case ANY_GROUPS -> cut(card, random, Slots.one(SIGNS, random));
            case SINGLE_DIGITS -> String.join(Slots.one(SIGNS, random), card.split(""));
            case MIXED_SIGNS -> cut(card, random, null);
            case BRACKETS -> "(" + fours(card, random.nextBoolean() ? ")(" : ") (") + ")";
            case SIGNS_AS_WORDS -> fours(card, Slots.one(SPOKEN, random));
            case OTHER_DIGITS -> otherDigits(random.nextBoolean() ? card : fours(card, " "), random);
            case KEYCAPS -> card.replaceAll("\\d", "$0\ufe0f\u20e3" + (random.nextBoolean() ? " " : ""));
            case WORDS -> words(card, random.nextBoolean() ? " " : ", ", random);
            case WORDS_AND_DIGITS -> card.substring(0, 8) + " " + words(card.substring(8), " ", random);
            case GLUED ->
                Slots.one(new String[] {"kartu", "no", "visa", "card:", "nomornya"}, random)
                        + card
                        + Slots.one(new String[] {"ya", "tolong", "exp", "thx", "kak"}, random);
            case LETTERS_BETWEEN -> String.join(Slots.one(LETTERS, random), card.split(""));
            case HIDDEN_SIGNS -> cut(card, random, Slots.one(HIDDEN, random));
        };
    }

    private static String fours(String card, String sign) {
        return card.replaceAll("(....)(?=.)", "$1" + Matcher.quoteReplacement(sign));
    }

    /** Into groups of one to six digits, by that sign or by another each time. */
    private static String cut(String card, Random random, String sign) {
        StringBuilder cut = new StringBuilder();
        int left = 1 + random.nextInt(6);
        for (char digit : card.toCharArray()) {
            if (left-- == 0) {
                cut.append(sign == null ? Slots.one(SIGNS, random) : sign);
                left = random.nextInt(6);
            }
            cut.append(digit);
        }
        return cut.toString();
    }

    private static String otherDigits(String text, Random random) {
        int script = random.nextInt(ZEROS.length + 2);
        StringBuilder other = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == ' ') {
                other.append(c);
            } else if (script < ZEROS.length) {
                other.appendCodePoint(ZEROS[script] + c - '0');
            } else {
                other.append((script == ZEROS.length ? SUPERSCRIPT : CIRCLED)[c - '0']);
            }
        }
        return other.toString();
    }

    private static String words(String digits, String sign, Random random) {
        String[] tongue = TONGUES.get(random.nextInt(TONGUES.size()));
        return String.join(
                sign, digits.chars().mapToObj(digit -> tongue[digit - '0']).toList());
    }
}
