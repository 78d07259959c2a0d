package id.amanchat.guard.internal.keep;

import id.amanchat.guard.internal.reading.Digits;
import id.amanchat.guard.internal.reading.Gap;

/** How a row of digits is written: in which groups, with what between them. */
record Shape(Gap widest, boolean regular, boolean uniform, boolean whole, int groups) {

    private static final int REGULAR_GROUPS = 4;

    static Shape of(Digits digits, int first, int end) {
        Gap widest = Gap.NONE;
        int groups = 1;
        int size = -1;
        int begun = first;
        boolean regular = true;
        boolean uniform = true;
        int sample = -1;
        for (int at = first + 1; at < end; at++) {
            Gap gap = digits.gap(at);
            if (gap != Gap.NONE) {
                widest = gap.compareTo(widest) > 0 ? gap : widest;
                regular &= size < 0 || at - begun == size;
                uniform &= sample < 0 || digits.sameBetween(sample, at);
                size = size < 0 ? at - begun : size;
                sample = sample < 0 ? at : sample;
                begun = at;
                groups++;
            }
        }
        int last = end - begun;
        regular &= size < 0 || last <= size && (last * 2 >= size || groups >= REGULAR_GROUPS);
        boolean whole = digits.gap(first) != Gap.NONE && (end == digits.size() || digits.gap(end) != Gap.NONE);
        return new Shape(widest, regular || americanExpress(digits, first, end), uniform, whole, groups);
    }

    private static int firstEnd(Digits digits, int first, int end) {
        return Math.min(end, digits.runEnd(first));
    }

    /** Four, six, and the rest. */
    private static boolean americanExpress(Digits digits, int first, int end) {
        int second = firstEnd(digits, first, end);
        int third = second < end ? firstEnd(digits, second, end) : end;
        return second - first == 4 && third - second == 6 && third < end && firstEnd(digits, third, end) == end;
    }
}
