package id.amanchat.guard.internal.reading;

import java.util.Arrays;

/**
 * The digits of a text one after the other, also those said in words, with what lies between them. Numbers that only
 * count digits ("the first 4 digits") are left out.
 */
public final class Digits {

    private final Reading reading;
    private byte[] values = new byte[64];
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int[] word = new int[64];
    private Gap[] gaps = new Gap[64];
    private int[] begins;
    private int[] ends;
    private int size;

    Digits(Reading reading) {
        this.reading = reading;
    }

    public static Digits of(Reading reading) {
        return reading.as(Digits.class, each -> new DigitReader(each).read());
    }

    public int size() {
        return size;
    }

    public int value(int at) {
        return values[at];
    }

    /** Where it begins in the folded text; digits said in one word ("eleven") stand in the same place. */
    public int from(int at) {
        return from[at];
    }

    public int to(int at) {
        return to[at];
    }

    /** The number of the word in which it stands. */
    public int word(int at) {
        return word[at];
    }

    /** What is before it. */
    public Gap gap(int at) {
        return gaps[at];
    }

    /** Whether it belongs to one run of written digits with the one before. */
    public boolean touches(int at) {
        return gaps[at] == Gap.NONE;
    }

    /** The end of the run in which it stands. */
    public int runEnd(int at) {
        return ends[at];
    }

    /** The first digit of the run in which it stands. */
    public int runStart(int at) {
        return begins[at];
    }

    /** Whether the same is written before both. */
    public boolean sameBetween(int one, int other) {
        int length = from[one] - to[one - 1];
        return length == from[other] - to[other - 1]
                && (length <= 0
                        || reading.folded().regionMatches(to[one - 1], reading.folded(), to[other - 1], length));
    }

    /** These digits as a string of 0 to 9. */
    public String text(int first, int end) {
        StringBuilder text = new StringBuilder(end - first);
        for (int at = first; at < end; at++) {
            text.append((char) ('0' + values[at]));
        }
        return text.toString();
    }

    /** What is written between this digit and the one before. */
    public String between(int at) {
        return from[at] < to[at - 1] ? "" : reading.folded().substring(to[at - 1], from[at]);
    }

    void add(int value, int first, int end, int inWord, Gap gap) {
        if (size == values.length) {
            int room = size * 2;
            values = Arrays.copyOf(values, room);
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
            word = Arrays.copyOf(word, room);
            gaps = Arrays.copyOf(gaps, room);
        }
        values[size] = (byte) value;
        from[size] = first;
        to[size] = end;
        word[size] = inWord;
        gaps[size] = gap;
        size++;
    }

    /** No more follow. */
    Digits whole() {
        begins = new int[size];
        ends = new int[size];
        for (int at = 0; at < size; at++) {
            begins[at] = at > 0 && touches(at) ? begins[at - 1] : at;
        }
        for (int at = size - 1; at >= 0; at--) {
            ends[at] = at + 1 < size && touches(at + 1) ? ends[at + 1] : at + 1;
        }
        return this;
    }

    @Override
    public String toString() {
        return "Digits[" + size + "]";
    }
}
