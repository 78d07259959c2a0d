package id.amanchat.guard.internal.scam;

/** Whether a text can hold an address at all, at one quick look: most messages cannot. */
final class Dotted {
    /** What compatibility decomposition makes a dot, a colon or an @ of, and ideographic full stops. */
    private static final String LIKE_SIGNS = "\u3002\uFF61\u2024\u2025\u2026\uFE52\uFF0E\uFF1A\uFE55\uFF20\uFE6B";

    private static final int DOTS_OF_NUMBERS = 3;
    private static final int LONGEST_NUMBERS = 40;

    private final String text;

    private Dotted(String text) {
        this.text = text;
    }

    /** False only if there is certainly none. */
    static boolean may(String text) {
        var dotted = new Dotted(text);
        for (int at = 0; at < text.length(); at++) {
            if (dotted.may(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean may(int at) {
        char here = text.charAt(at);
        return switch (here) {
            case '.' -> at > 0 && letter(next(at)) || numbers(at);
            case ':' -> next(at) == '/' || next(at) >= 0x80;
            case '@' -> true;
            case '[', '(', '{' -> next(at) == '.' || spelled(at + 1);
            case ' ' -> spelled(at + 1);
            default -> here >= 0x80 && (LIKE_SIGNS.indexOf(here) >= 0 || here >= 0x2488 && here <= 0x249B);
        };
    }

    /** "dot" or "titik", where a dot may be meant. */
    private boolean spelled(int at) {
        return text.regionMatches(true, at, "dot", 0, 3) || text.regionMatches(true, at, "titik", 0, 5);
    }

    /** Whether this may be the first dot of an address of four numbers. */
    private boolean numbers(int dot) {
        int dots = 0;
        for (int at = dot; at < text.length() && at < dot + LONGEST_NUMBERS && numeric(text.charAt(at)); at++) {
            dots += text.charAt(at) == '.' ? 1 : 0;
        }
        return dots >= DOTS_OF_NUMBERS && numeric(next(dot)) && next(dot) != '.';
    }

    private char next(int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }

    /** Digits, dots, and what is not seen between them. */
    private static boolean numeric(char c) {
        return c >= '0' && c <= '9' || c == '.' || c >= 0x80;
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80 || c == '-' || c == '_' || c == '@';
    }
}
