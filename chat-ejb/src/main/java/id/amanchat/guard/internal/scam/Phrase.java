package id.amanchat.guard.internal.scam;

import java.util.List;

/** Words that, in this order, are a cue of something. */
final class Phrase {
    private final String cue;
    private final Sign sign;
    private final int weight;
    private final boolean firm;
    private final int[] sets;
    private final int[] gaps;

    /**
     * @param cue what they are a cue of: the reason of a sign, or a mark if the weight is 0
     * @param firm whether it counts fully also in a sentence that tells or asks
     * @param sets the set of words each place takes
     * @param gaps how many other words may stand before each place; the first is 0
     */
    Phrase(String cue, int weight, boolean firm, List<Integer> sets, List<Integer> gaps) {
        this.cue = cue;
        this.sign = weight == 0 ? null : Sign.of(cue);
        this.weight = weight;
        this.firm = firm;
        this.sets = sets.stream().mapToInt(Integer::intValue).toArray();
        this.gaps = gaps.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether it is only a mark of how a text is meant. */
    boolean marks() {
        return sign == null;
    }

    String cue() {
        return cue;
    }

    Sign sign() {
        return sign;
    }

    int weight() {
        return weight;
    }

    boolean firm() {
        return firm;
    }

    int first() {
        return sets[0];
    }

    boolean within(long[] present) {
        for (int set : sets) {
            if ((present[set >> 6] & 1L << set) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The place of its last word if it begins here, or -1. Each place takes the nearest word that fits. */
    int end(Spoken words, int begin) {
        int at = begin;
        for (int place = 1; place < sets.length && at >= 0; place++) {
            at = words.next(at + 1, gaps[place], sets[place]);
        }
        return at;
    }
}
