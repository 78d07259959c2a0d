package id.amanchat.guard.internal.scam;

import java.util.BitSet;

/** The sets of words one word belongs to. What the vocabulary hands out is shared, and is never added to. */
final class Sets {
    static final Sets NONE = new Sets();

    private final BitSet bits = new BitSet();
    private int[] numbers;

    Sets with(int... more) {
        Sets all = new Sets();
        all.bits.or(bits);
        for (int number : more) {
            all.bits.set(number);
        }
        return all;
    }

    Sets with(Sets more) {
        if (more.bits.isEmpty() || this == more) {
            return this;
        }
        if (bits.isEmpty()) {
            return more;
        }
        Sets all = with();
        all.bits.or(more.bits);
        return all;
    }

    boolean has(int number) {
        return bits.get(number);
    }

    void addTo(BitSet all) {
        all.or(bits);
    }

    boolean isEmpty() {
        return bits.isEmpty();
    }

    /** All of them; counted once. */
    int[] numbers() {
        int[] known = numbers;
        if (known == null) {
            known = bits.stream().toArray();
            numbers = known;
        }
        return known;
    }

    /** Those that are among the others, too. */
    int[] numbersIn(BitSet others) {
        BitSet both = (BitSet) bits.clone();
        both.and(others);
        return both.stream().toArray();
    }

    /** Keeps only what is asked for by number in an array, so that most words have nothing to go through. */
    void keep(BitSet others) {
        numbers = numbersIn(others);
    }
}
