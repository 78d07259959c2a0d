package id.amanchat.guard.internal.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of some lines as their writer means them, with what stands between them. */
final class Speech {

    private final List<String> words = new ArrayList<>();
    private int[] signs = new int[64];
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int waiting;

    /** Adds a word; its place is said afterwards, as several may stand at one place of the text ("don't"). */
    void add(String word) {
        int at = words.size();
        if (at + 1 >= signs.length) {
            signs = Arrays.copyOf(signs, signs.length * 2);
            from = Arrays.copyOf(from, signs.length);
            to = Arrays.copyOf(to, signs.length);
        }
        words.add(word);
        signs[at] = waiting;
        waiting = 0;
    }

    /** Where the word stands in the folded text; -1 in a line given for context. */
    void place(int at, int start, int end) {
        from[at] = start;
        to[at] = end;
    }

    /** What stands after the last word that was added. */
    void sign(int seen) {
        waiting |= seen;
        signs[words.size()] = waiting;
    }

    int size() {
        return words.size();
    }

    String word(int at) {
        return words.get(at);
    }

    String text(int from, int end) {
        return String.join(" ", words.subList(from, end));
    }

    /** The last word goes on with this piece. */
    void join(String piece) {
        words.set(words.size() - 1, words.get(words.size() - 1) + piece);
        waiting = 0;
    }

    void say(int at, String word) {
        words.set(at, word);
    }

    /** What stands before this word; before the word after the last: what stands at the end. */
    int signs(int at) {
        return signs[at];
    }

    int from(int at) {
        return from[at];
    }

    int to(int at) {
        return to[at];
    }

    /** Whether a phrase cannot go on from the word before to this one. */
    boolean parted(int at, boolean loosely) {
        int seen = signs[at];
        return (seen & (Signs.STOP | Signs.QUESTION)) != 0
                || loosely && (seen & (Signs.COMMA | Signs.COLON | Signs.LINE | Signs.NOW)) != 0;
    }

    @Override
    public String toString() {
        return "Speech[" + words.size() + "]";
    }
}
