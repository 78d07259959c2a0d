package id.amanchat.guard.internal.keep;

import id.amanchat.guard.internal.keep.Surroundings.Call;
import id.amanchat.guard.internal.reading.Digits;
import id.amanchat.guard.internal.reading.Gap;
import id.amanchat.guard.internal.reading.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds every card number in a row of digits: looks at each window of a card's length, wherever it begins. */
final class CardFinder {

    private static final Issuers ISSUERS = new Issuers();
    private static final int SHORTEST = 12;
    private static final int LONGEST = 19;
    /** In a run of touching digits this long a card may hide anywhere. */
    private static final int LONG_RUN = 17;
    /** No account, token or reference is this long: whatever such a run is called. */
    private static final int ENDLESS = 25;

    private final Digits digits;
    private final CheckSums sums;
    private final Surroundings around;
    private final Dated dated;

    CardFinder(Reading reading) {
        digits = Digits.of(reading);
        sums = new CheckSums(digits);
        around = new Surroundings(digits, Labels.of(reading), reading.words());
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
        return closest(found);
    }

    /** Without those that reach over words to other numbers from one that is a card's by itself. */
    private List<Window> closest(List<Window> found) {
        BitSet sure = new BitSet();
        found.stream().filter(this::close).forEach(window -> sure.set(window.first(), window.end()));
        return found.stream()
                .filter(window ->
                        close(window) || sure.get(window.first(), window.end()).isEmpty())
                .toList();
    }

    private boolean close(Window window) {
        for (int at = window.first() + 1; at < window.end(); at++) {
            if (digits.gap(at).compareTo(Gap.LOOSE) > 0) {
                return false;
            }
        }
        return true;
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
        boolean run = shape.widest() == Gap.NONE;
        return switch (call) {
            case CARD, CARD_NEAR -> run ? sure || hidden(first, end) : sure && shape.uniform() && together(shape);
            case NOTHING, PAYMENT -> run && sure && hidden(first, end);
            case OTHER -> run && sure && longRun(first, end, ENDLESS);
        };
    }

    private boolean hidden(int first, int end) {
        return longRun(first, end, LONG_RUN);
    }

    private boolean longRun(int first, int end, int length) {
        return digits.runEnd(end - 1) - digits.runStart(first) >= length && digits.runEnd(first) >= end;
    }

    private boolean whole(Shape shape, Call call, boolean sure, int first, int end) {
        return switch (call) {
            case CARD -> together(shape) || shape.groups() <= 6;
            case CARD_NEAR ->
                together(shape) && (end - first >= 16 || sure && (end - first >= 14 || shape.groups() > 1));
            case NOTHING -> sure && unsaid(shape, first, end);
            case PAYMENT ->
                sure && end - first >= 15 && shape.regular() && alone(first, end) && unsaid(shape, first, end);
            case OTHER -> false;
        };
    }

    /** Looks like a card's number without being called one. */
    private boolean unsaid(Shape shape, int first, int end) {
        return together(shape)
                && !around.phone(first)
                && (shape.regular() || !dated.any(first, end))
                && (shape.groups() == 1 || !sums(first, end));
    }

    /** Long numbers with blanks between them, or round ones, are no card's groups. */
    private boolean sums(int first, int end) {
        boolean round = true;
        boolean apart = true;
        boolean longest = false;
        for (int at = first; at < end; at = digits.runEnd(at)) {
            int last = Math.min(end, digits.runEnd(at));
            round &= last - at > 3 && digits.value(last - 1) + digits.value(last - 2) + digits.value(last - 3) == 0;
            longest |= last - at > 8;
            apart &= at == first || digits.between(at).isBlank() && digits.gap(at) == Gap.TIGHT;
        }
        return round || apart && longest;
    }

    /** Whether one would read the groups as one number. */
    private static boolean together(Shape shape) {
        return switch (shape.widest()) {
            case NONE, TIGHT, LINK -> true;
            case LOOSE -> true;
            case LETTERS, WORDS -> shape.regular() && shape.groups() > 2;
            case FAR -> false;
        };
    }

    /** Called a card's number, as long as one, begun like one, but one digit is wrong: nobody is helped by keeping it. */
    private boolean mistyped(boolean sure, int first, int end) {
        int length = end - first;
        if (!sure || length != 16 && length != 15) {
            return false;
        }
        if (!around.called() || !alone(first, end) || around.call(first, end) != Call.CARD) {
            return false;
        }
        Shape shape = Shape.of(digits, first, end);
        return shape.whole() && shape.regular() && shape.widest().compareTo(Gap.TIGHT) <= 0;
    }

    private boolean alone(int first, int end) {
        return digits.gap(first).compareTo(Gap.TIGHT) > 0
                && (end == digits.size() || digits.gap(end).compareTo(Gap.TIGHT) > 0);
    }
}
