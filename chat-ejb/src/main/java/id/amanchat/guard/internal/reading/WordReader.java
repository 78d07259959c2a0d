package id.amanchat.guard.internal.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of a folded text, from front to back. */
final class WordReader {

    /** Between letters spelled out: "p - i - n". */
    private static final int WIDEST_GAP = 3;

    /** From this many digits on, it is a number and no disguised letters. */
    private static final int NUMBER = 3;

    private final Stems stems = new Stems();
    private final String folded;
    private final List<Word> words = new ArrayList<>();

    WordReader(String folded) {
        this.folded = folded;
    }

    List<Word> read() {
        int at = start(0);
        while (at < folded.length()) {
            int end = spelledOut(at);
            boolean spelled = end > at;
            end = spelled ? end : apart(at, end(at));
            add(at, end, spelled);
            at = start(end);
        }
        if (!words.isEmpty()) {
            Word last = words.get(words.size() - 1);
            last.endAt(sign(last.to(), folded.length(), '\n'));
        }
        return List.copyOf(words);
    }

    private void add(int from, int to, boolean spelled) {
        Word previous = words.isEmpty() ? null : words.get(words.size() - 1);
        char before = previous == null ? '\n' : sign(previous.to(), from, ' ');
        if (previous != null) {
            previous.endAt(before);
        }
        String text = Tricks.joined(folded, from, to, spelled);
        words.add(new Word(stems, text, Tricks.undone(text), from, to, before));
    }

    private int start(int at) {
        int next = at;
        while (next < folded.length() && !wordly(next)) {
            next++;
        }
        return next;
    }

    private int end(int from) {
        int at = from + 1;
        while (at < folded.length() && (wordly(at) || Tricks.joins(folded, from, at))) {
            at++;
        }
        return at;
    }

    /** Where a number that is written together with letters parts from them: "otp482913", "500rb". */
    private int apart(int from, int to) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && digit(end)) {
                end++;
            }
            if (end - at >= NUMBER && (at > from || end < to)) {
                return at > from ? at : end;
            }
            at = Math.max(end, at + 1);
        }
        return to;
    }

    private boolean digit(int at) {
        return folded.charAt(at) >= '0' && folded.charAt(at) <= '9';
    }

    private boolean wordly(int at) {
        return Character.isLetterOrDigit(folded.charAt(at))
                || Character.isSurrogate(folded.charAt(at)) && letterPair(at);
    }

    private boolean letterPair(int at) {
        int code = Character.isHighSurrogate(folded.charAt(at)) || at == 0
                ? folded.codePointAt(at)
                : folded.codePointBefore(at + 1);
        return Character.isLetterOrDigit(code);
    }

    /** The end of at least three single letters with small gaps, a digit or two among them; or {@code from}. */
    private int spelledOut(int from) {
        int at = from;
        int end = from;
        int letters = 0;
        int signs = 0;
        while (at >= 0 && (letter(at) || letter(next(at)))) {
            letters += letter(at) ? 1 : 0;
            signs++;
            end = at + 1;
            at = next(at);
        }
        return signs >= 3 && letters >= 2 ? end : from;
    }

    private boolean letter(int at) {
        return at >= 0 && single(at) && Character.isLetter(folded.charAt(at));
    }

    /** The single letter or digit that follows this one after a small gap; or -1. */
    private int next(int at) {
        int next = at + 2;
        while (next < folded.length() && next - at <= WIDEST_GAP + 1 && !wordly(next)) {
            next++;
        }
        boolean near = next < folded.length() && next - at <= WIDEST_GAP + 1 && single(at) && single(next);
        return near && folded.substring(at, next).indexOf('\n') < 0 ? next : -1;
    }

    private boolean single(int at) {
        return wordly(at) && (at + 1 >= folded.length() || !wordly(at + 1)) && (at == 0 || !wordly(at - 1));
    }

    /** The strongest sign in a gap. */
    private char sign(int from, int to, char none) {
        int best = -1;
        for (int at = from; at < to; at++) {
            best = Math.max(best, SIGNS.indexOf(folded.charAt(at)));
        }
        return best < 0 ? none : SIGNS.charAt(best);
    }

    private static final String SIGNS = ",:;…?!.\n";
}
