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
        int end = at + 1;
        while (end < size && touches(end)) {
            end++;
        }
        return end;
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

    @Override
    public String toString() {
        return "Digits[" + size + "]";
    }
}
