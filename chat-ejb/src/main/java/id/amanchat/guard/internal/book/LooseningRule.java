package id.amanchat.guard.internal.book;

import id.amanchat.guard.Clause;
import id.amanchat.guard.Part;
import java.util.List;

/** Whether the guard would see less, or do less, or let more become a link. */
final class LooseningRule {

    private static final List<String> MILDEST_FIRST = List.of(Clause.LEAVE, "WARN", "MASK", "REFUSE");

    private LooseningRule() {}

    static boolean loosens(Part part, String before, String after) {
        return switch (part) {
            case RULE -> after.equals(Clause.OFF);
            case ACTION -> MILDEST_FIRST.indexOf(after) < MILDEST_FIRST.indexOf(before);
            case WORD, BRAND, SHORTENER -> after.equals(Clause.OUT);
            case DOMAIN -> after.equals(Clause.IN);
            case SCAM_LINE -> Integer.parseInt(after) > Integer.parseInt(before);
        };
    }
}
