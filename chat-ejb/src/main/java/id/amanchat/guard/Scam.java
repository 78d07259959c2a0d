package id.amanchat.guard;

import java.util.List;

/**
 * How much a text looks like a scam, and why.
 *
 * @param score 0 to 100; from the rule book's line on, the customer is warned
 * @param reasons the names of the signs that were seen, the heaviest first; each is explained in both languages
 */
public record Scam(int score, List<String> reasons) {

    /** No sign of any. */
    public static final Scam NONE = new Scam(0, List.of());

    public Scam {
        reasons = List.copyOf(reasons);
    }
}
