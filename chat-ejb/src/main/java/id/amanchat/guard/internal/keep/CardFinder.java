package id.amanchat.guard.internal.keep;

import id.amanchat.guard.internal.keep.Surroundings.Call;
import id.amanchat.guard.internal.reading.Digits;
import id.amanchat.guard.internal.reading.Gap;
import id.amanchat.guard.internal.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/** Finds every card number in a row of digits: looks at each window of a card's length, wherever it begins. */
final class CardFinder {

    private static final Issuers ISSUERS = new Issuers();
    private static final int SHORTEST = 12;
    private static final int LONGEST = 19;
    /** A run of touching digits this long is no account, phone or reference by itself: a card may hide anywhere in it. */
    private static final int LONG_RUN = 17;

    private final Digits digits;
    private final CheckSums sums;
    private final Surroundings around;
    private final Dated dated;

    CardFinder(Reading reading) {
        digits = Digits.of(reading);
        sums = new CheckSums(digits);
        around = new Surroundings(digits, Labels.of(reading), reading.words().size());
        dated = new Dated(reading, digits);
    }

    /** The windows, by the places of their digits, in the order of the text; they may overlap. */
    List<Window> find() {
        List<Window> found = new ArrayList<>();
        for (int first = 0; first + SHORTEST <= digits.size(); first++) {
            int begin = digits.value(first) * 1000
                    + digits.value(first + 1) * 100
                    + digits.value(first + 2) * 10
                    + digits.value(first + 3);
            int lengths = ISSUERS.lengths(begin);
            for (int length = SHORTEST; lengths != 0 && length <= LONGEST; length++) {
                int end = first + length;
                if ((lengths >> length & 1) != 0 && end <= digits.size() && isCard(begin, first, end)) {
                    found.add(new Window(first, end));
                }
            }
        }
        return found;
    }

    private boolean isCard(int begin, int first, int end) {
        boolean whole = digits.gap(first) != Gap.NONE && (end == digits.size() || digits.gap(end) != Gap.NONE);
        if (!whole && !around.cards() && !hidden(first, end)) {
            return false;
        }
        boolean sure = ISSUERS.sure(begin, end - first);
        return sums.fit(first, end) ? fits(sure, first, end) : mistyped(sure, first, end);
    }

    private boolean fits(boolean sure, int first, int end) {
        Shape shape = Shape.of(digits, first, end);
        if (shape.widest() == Gap.FAR) {
            return false;
        }
        Call call = around.call(first, end);
        return shape.whole() ? whole(shape, call, sure, first, end) : inside(shape, call, sure, first, end);
    }

    /** In a longer run, beginning or ending anywhere. */
    private boolean inside(Shape shape, Call call, boolean sure, int first, int end) {
        boolean hidden = hidden(first, end);
        return switch (call) {
            case CARD, CARD_NEAR -> sure && (hidden || shape.widest() == Gap.NONE || shape.uniform() && long_(first));
            case NOTHING -> sure && hidden && shape.widest() == Gap.NONE;
            case PAYMENT, OTHER -> false;
        };
    }

    private boolean hidden(int first, int end) {
        int from = first;
        while (from > 0 && digits.touches(from) && end - from < LONG_RUN) {
            from--;
        }
        int to = end;
        while (to < digits.size() && digits.touches(to) && to - from < LONG_RUN) {
            to++;
        }
        return to - from >= LONG_RUN;
    }

    private boolean long_(int first) {
        return digits.size() >= LONG_RUN && first >= 0;
    }

    private boolean whole(Shape shape, Call call, boolean sure, int first, int end) {
        return switch (call) {
            case CARD -> together(shape) || shape.groups() <= 6;
            case CARD_NEAR -> (sure || together(shape)) && together(shape);
            case NOTHING ->
                sure && together(shape) && !around.phone(first) && (shape.regular() || !dated.any(first, end));
            case PAYMENT -> sure && shape.regular() && (end - first == 16 || end - first == 15) && !around.phone(first);
            case OTHER -> false;
        };
    }

    /** Whether one would read the groups as one number. */
    private static boolean together(Shape shape) {
        return switch (shape.widest()) {
            case NONE, TIGHT, LINK -> true;
            case LOOSE -> true;
            case LETTERS, WORDS -> shape.regular();
            case FAR -> false;
        };
    }

    /** Called a card's number, as long as one, begun like one, but one digit is wrong: nobody is helped by keeping it. */
    private boolean mistyped(boolean sure, int first, int end) {
        int length = end - first;
        if (!sure || length != 16 && length != 15) {
            return false;
        }
        Shape shape = Shape.of(digits, first, end);
        return shape.whole()
                && shape.regular()
                && shape.widest().compareTo(Gap.TIGHT) <= 0
                && alone(first, end)
                && around.call(first, end) == Call.CARD;
    }

    private boolean alone(int first, int end) {
        return digits.gap(first).compareTo(Gap.TIGHT) > 0
                && (end == digits.size() || digits.gap(end).compareTo(Gap.TIGHT) > 0);
    }
}
