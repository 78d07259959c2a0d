package id.amanchat.guard;

import java.util.Locale;
import java.util.Random;

/** Every set stands in two files, line by line in turn: one to look at while writing rules, one to measure with. */
enum Half {
    OPEN(20_261_121),
    HELD(75_097_611);

    private final long seed;

    Half(long seed) {
        this.seed = seed;
    }

    /** What the file's name ends in. */
    String file() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean open() {
        return this == OPEN;
    }

    /** Always the same, another for each half. */
    Random random() {
        return new Random(seed);
    }
}
