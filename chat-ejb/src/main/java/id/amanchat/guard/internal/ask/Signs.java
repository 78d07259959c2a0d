package id.amanchat.guard.internal.ask;

/** What stands between two words. */
final class Signs {

    static final int STOP = 1;
    static final int QUESTION = 2;
    static final int COMMA = 4;
    static final int COLON = 8;
    static final int LINE = 16;
    static final int DASH = 32;
    static final int QUOTE = 64;
    /** "____", "....": a place to fill in. */
    static final int BLANK = 128;
    /** Where the lines given for context end. */
    static final int NOW = 256;

    private static final int ENDS = STOP | QUESTION | LINE | NOW;

    private Signs() {}

    /** Reads the gap between two words of a folded text. */
    static int read(String folded, int from, int to) {
        int seen = 0;
        int dots = 0;
        for (int at = from; at < to; at++) {
            char sign = folded.charAt(at);
            dots += sign == '.' || sign == '_' || sign == '…' ? 1 : 0;
            seen |= of(sign, at + 1 < folded.length() ? folded.charAt(at + 1) : ' ');
        }
        return dots >= 2 ? seen & ~STOP | (dots >= 3 ? BLANK : 0) | COMMA : seen;
    }

    private static int of(char sign, char next) {
        return switch (sign) {
            case '.' -> Character.isLetterOrDigit(next) ? 0 : STOP;
            case '!', ';' -> STOP;
            case '?' -> QUESTION;
            case ',' -> COMMA;
            case ':', '=' -> COLON;
            case '\n' -> LINE;
            case '-', '–', '—', '(', ')', '/', '|', '•', '*' -> DASH;
            case '"', '“', '”', '«', '»', '„' -> QUOTE;
            case '\'', '‘', '’', '`' -> QUOTE;
            default -> 0;
        };
    }

    static boolean ends(int signs) {
        return (signs & ENDS) != 0;
    }

    static boolean has(int signs, int sign) {
        return (signs & sign) != 0;
    }
}
