package id.amanchat.guard.internal.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of a folded text, from front to back. */
final class WordReader {

    /** Between letters spelled out: "p - i - n". */
    private static final int WIDEST_GAP = 3;

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
            end = spelled ? end : end(at);
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

    /** The end of at least three single letters or digits, two of them letters, with the same kind of gap; or {@code from}. */
    private int spelledOut(int from) {
        int at = from;
        int end = from;
        int letters = 0;
        int signs = 0;
        while (at < folded.length() && single(at)) {
            letters += Character.isLetter(folded.charAt(at)) ? 1 : 0;
            signs++;
            end = at + 1;
            int next = start(end);
            if (next - end > WIDEST_GAP || folded.substring(end, next).indexOf('\n') >= 0) {
                break;
            }
            at = next;
        }
        return signs >= 3 && letters >= 2 ? end : from;
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
