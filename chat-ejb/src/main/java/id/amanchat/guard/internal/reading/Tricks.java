package id.amanchat.guard.internal.reading;

/** Undoes what is done to words to hide them from a machine. */
final class Tricks {

    private static final String SIGNS = "@$!|";
    private static final String FROM = "013457@$!|";
    private static final String TO = "oieastasii";
    /** "p!n", "cv!": a longer word before an exclamation mark has just ended. */
    private static final int SHORT = 3;

    private Tricks() {}

    /** Whether the sign at this place belongs to the word that began there. */
    static boolean joins(String folded, int from, int at) {
        if (at + 1 >= folded.length() || !letter(folded, at + 1)) {
            return at + 1 < folded.length()
                    && folded.charAt(at) == '$'
                    && folded.charAt(at + 1) == '$'
                    && letter(folded, at - 1);
        }
        char sign = folded.charAt(at);
        if (sign == '\'' || sign == '’' || sign == '`') {
            return letter(folded, at - 1);
        }
        if (sign == '!' || sign == '|') {
            return at - from < SHORT && !letters(folded, at + 1, SHORT);
        }
        return sign == '$' || sign == '@' && !address(folded, at + 1);
    }

    private static boolean letter(String folded, int at) {
        return at >= 0 && at < folded.length() && Character.isLetterOrDigit(folded.charAt(at));
    }

    private static boolean letters(String folded, int from, int count) {
        boolean all = true;
        for (int at = from; at < from + count; at++) {
            all &= letter(folded, at);
        }
        return all;
    }

    /** Whether what follows the at-sign is a mail domain. */
    private static boolean address(String folded, int after) {
        int at = after;
        while (letter(folded, at) || at < folded.length() && folded.charAt(at) == '-') {
            at++;
        }
        return at < folded.length() && folded.charAt(at) == '.' && letter(folded, at + 1);
    }

    /** The word without what is only between its letters. */
    static String joined(String folded, int from, int to, boolean spelled) {
        StringBuilder word = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            char each = folded.charAt(at);
            boolean part = Character.isLetterOrDigit(each) || Character.isSurrogate(each);
            if (part || !spelled && SIGNS.indexOf(each) >= 0) {
                word.append(each);
            }
        }
        return word.toString();
    }

    /** Digits and signs within letters read as the letters they stand for; three of a letter as one. */
    static String undone(String word) {
        boolean letters = false;
        boolean others = false;
        int run = 1;
        boolean drawn = false;
        for (int at = 0; at < word.length(); at++) {
            char each = word.charAt(at);
            letters |= Character.isLetter(each);
            others |= !Character.isLetter(each);
            run = at > 0 && each == word.charAt(at - 1) ? run + 1 : 1;
            drawn |= run == 3;
        }
        return letters && (others || drawn) ? squeezed(others ? read(word) : word) : word;
    }

    private static String read(String word) {
        StringBuilder read = new StringBuilder(word.length());
        word.chars().forEach(each -> {
            int place = FROM.indexOf(each);
            read.append(place < 0 ? (char) each : TO.charAt(place));
        });
        return read.toString();
    }

    private static String squeezed(String word) {
        StringBuilder once = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            int end = at;
            while (end < word.length() && word.charAt(end) == word.charAt(at)) {
                end++;
            }
            int kept = end - at >= 3 ? 1 : end - at;
            once.append(word, at, at + kept);
            at = end;
        }
        return once.toString();
    }
}
