package id.amanchat.guard.internal.scam;

import java.util.Arrays;

/** The sets of words one word belongs to: a handful of small numbers. For one thread. */
final class Sets {
    private int[] numbers = new int[4];
    private int size;

    void add(int[] more) {
        for (int number : more) {
            add(number);
        }
    }

    void add(int number) {
        if (has(number)) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    boolean has(int number) {
        for (int i = 0; i < size; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    int get(int place) {
        return numbers[place];
    }
}
