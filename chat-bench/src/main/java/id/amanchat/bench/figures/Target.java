package id.amanchat.bench.figures;

import java.util.function.DoublePredicate;

/**
 * What a figure ought to reach.
 *
 * @param words as the report prints it, with the number of the target
 * @param of what is held against it: the figure itself or its ratio to the floor
 */
public record Target(String words, Of of, DoublePredicate reached) {
    /** What the target speaks of. */
    public enum Of {
        FIGURE,
        RATIO
    }

    public static Target ratioAtMost(double limit, String words) {
        return new Target(words, Of.RATIO, ratio -> ratio <= limit);
    }

    public static Target ratioAtLeast(double limit, String words) {
        return new Target(words, Of.RATIO, ratio -> ratio >= limit);
    }

    public static Target atMost(double limit, String words) {
        return new Target(words, Of.FIGURE, figure -> figure <= limit);
    }

    public static Target atLeast(double limit, String words) {
        return new Target(words, Of.FIGURE, figure -> figure >= limit);
    }

    public static Target none(String words) {
        return new Target(words, Of.FIGURE, figure -> figure == 0);
    }
}
