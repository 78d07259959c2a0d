package id.amanchat.guard.internal.scam;

import java.util.BitSet;
import java.util.List;

/**
 * Words that, in this order, are a cue of something.
 *
 * @param cue what they are a cue of
 * @param weight how much they count
 * @param firm whether it counts fully also in a sentence that tells or asks
 * @param sets the set of words each place takes
 * @param gaps how many other words may stand before each place; the first is 0
 */
record Phrase(String cue, int weight, boolean firm, List<Integer> sets, List<Integer> gaps) {

    Phrase {
        sets = List.copyOf(sets);
        gaps = List.copyOf(gaps);
    }

    int first() {
        return sets.get(0);
    }

    boolean within(BitSet present) {
        for (int set : sets) {
            if (!present.get(set)) {
                return false;
            }
        }
        return true;
    }
}
