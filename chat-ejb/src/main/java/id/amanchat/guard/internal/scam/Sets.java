package id.amanchat.guard.internal.scam;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** The sets of words one word belongs to. Immutable. */
final class Sets {
    static final Sets NONE = new Sets(new long[0], new int[0], 0);

    private final long[] bits;
    private final int[] firsts;
    private final int roles;

    private Sets(long[] bits, int[] firsts, int roles) {
        this.bits = bits;
        this.firsts = firsts;
        this.roles = roles;
    }

    /** @param first sets with which phrases begin; @param roles the {@link Role}s these sets give a word */
    static Sets of(BitSet numbers, BitSet first, int roles) {
        BitSet both = (BitSet) numbers.clone();
        both.and(first);
        return numbers.isEmpty()
                ? NONE
                : new Sets(numbers.toLongArray(), both.stream().toArray(), roles);
    }

    Sets with(Sets more) {
        if (more.isEmpty() || this == more) {
            return this;
        }
        if (isEmpty()) {
            return more;
        }
        long[] all = Arrays.copyOf(bits, Math.max(bits.length, more.bits.length));
        more.addTo(all);
        int[] both = IntStream.concat(Arrays.stream(firsts), Arrays.stream(more.firsts))
                .distinct()
                .toArray();
        return new Sets(all, both, roles | more.roles);
    }

    boolean has(int number) {
        int at = number >> 6;
        return at < bits.length && (bits[at] & 1L << number) != 0;
    }

    void addTo(long[] all) {
        for (int i = 0; i < bits.length; i++) {
            all[i] |= bits[i];
        }
    }

    boolean isEmpty() {
        return bits.length == 0;
    }

    /** Those with which phrases begin; nobody changes them. */
    int[] firsts() {
        return firsts;
    }

    int roles() {
        return roles;
    }
}
