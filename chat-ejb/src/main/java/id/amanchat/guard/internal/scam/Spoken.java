package id.amanchat.guard.internal.scam;

import id.amanchat.guard.internal.reading.Word;
import java.util.List;

/** The words of one text, as phrases look at them. */
final class Spoken {
    private final List<Word> words;
    private final Sets[] sets;
    private final boolean[] begins;

    Spoken(List<Word> words, Sets[] sets) {
        this.words = words;
        this.sets = sets;
        begins = new boolean[sets.length];
        for (int i = 0; i < sets.length; i++) {
            begins[i] = begins(words.get(i));
        }
    }

    /** Whether a sentence has ended before this word; "Rp 1.500.000" is none. */
    private static boolean begins(Word word) {
        char before = word.before();
        return (before == '.' || before == '!' || before == '?') && !word.digits();
    }

    int size() {
        return sets.length;
    }

    Word word(int at) {
        return words.get(at);
    }

    Sets sets(int at) {
        return sets[at];
    }

    /** Whether a word begins a sentence. */
    boolean begins(int at) {
        return begins[at];
    }

    /** The place of the nearest word of a set, with at most so many others before it in the same sentence; or -1. */
    int next(int from, int gap, int set) {
        int last = Math.min(sets.length - 1, from + gap);
        for (int at = from; at <= last; at++) {
            if (at > from && begins[at]) {
                return -1;
            }
            if (sets[at].has(set)) {
                return at;
            }
        }
        return -1;
    }
}
