package id.amanchat.guard.internal.ask;

import java.util.Arrays;

/** The ways on from a place within phrases, of those phrases that allow the same there. */
final class PhraseBranch {

    private static final PhraseNode[] NOWHERE = {};
    /** From so many words on, a table finds one quicker than halving does. */
    private static final int MANY = 100;

    /**
     * What phrases allow before their next word.
     *
     * @param gap how many other words may stand before it
     * @param optional whether it may be missing
     * @param secret whether the phrases name a secret, which decides what may not stand in the gap
     */
    record Way(int gap, boolean optional, boolean secret) {}

    private final Way way;
    private final int[] words;
    private final PhraseNode[][] nodes;
    private final PhraseNode[][] table;
    private final PhraseNode[] skipped;
    private final long hint;

    /**
     * @param words by the numbers of which words it goes on, sorted
     * @param nodes where each of them leads
     * @param all where one comes by any of them
     */
    PhraseBranch(Way way, int[] words, PhraseNode[][] nodes, PhraseNode[] all) {
        this.way = way;
        this.words = words;
        this.nodes = nodes;
        this.table = words.length < MANY ? null : table(words, nodes);
        this.skipped = way.optional() ? all : NOWHERE;
        this.hint = Arrays.stream(words).mapToLong(word -> 1L << word).reduce(0, (one, other) -> one | other);
    }

    private static PhraseNode[][] table(int[] words, PhraseNode[][] nodes) {
        PhraseNode[][] table = new PhraseNode[words[words.length - 1] + 1][];
        Arrays.fill(table, NOWHERE);
        for (int at = 0; at < words.length; at++) {
            table[words[at]] = nodes[at];
        }
        return table;
    }

    int gap() {
        return way.gap();
    }

    boolean secret() {
        return way.secret();
    }

    /** Where this word leads. */
    PhraseNode[] by(int word) {
        if (word < 0 || (hint >>> word & 1) == 0) {
            return NOWHERE;
        }
        if (table != null) {
            return word < table.length ? table[word] : NOWHERE;
        }
        int place = Arrays.binarySearch(words, word);
        return place < 0 ? NOWHERE : nodes[place];
    }

    /** Where one comes without its word, when that may be missing. */
    PhraseNode[] skipped() {
        return skipped;
    }
}
