package id.amanchat.guard.internal.keep;

import id.amanchat.guard.internal.reading.Digits;
import id.amanchat.guard.internal.reading.Gap;
import id.amanchat.guard.internal.reading.Reading;

/** Knows dates, times and amounts among digits by the way they are written. */
final class Dated {

    private final Reading reading;
    private final Digits digits;

    Dated(Reading reading, Digits digits) {
        this.reading = reading;
        this.digits = digits;
    }

    /** Whether one of the numbers that stand apart by blanks from each other is a date, a time or an amount. */
    boolean any(int first, int end) {
        int at = first;
        while (at < end) {
            int next = end(at, end);
            if (is(at, next)) {
                return true;
            }
            at = next;
        }
        return false;
    }

    private int end(int from, int end) {
        int at = from + 1;
        while (at < end
                && (digits.touches(at)
                        || digits.gap(at) == Gap.TIGHT
                                && digits.between(at).length() == 1
                                && !digits.between(at).isBlank())) {
            at++;
        }
        return at;
    }

    /** Whether these digits, with single signs between their groups, are a date, a time or an amount. */
    boolean is(int from, int end) {
        int groupEnd = Math.min(end, digits.runEnd(from));
        if (groupEnd == end) {
            return false;
        }
        char sign = reading.folded().charAt(digits.to(groupEnd - 1));
        return switch (sign) {
            case '/', '-' -> date(from, groupEnd, end);
            case ':' -> time(from, groupEnd);
            case '.', ',' ->
                amount(from, groupEnd, end)
                        || decimal(from, groupEnd, end)
                        || date(from, groupEnd, end)
                        || time(from, groupEnd) && groupEnd + 2 == end;
            default -> false;
        };
    }

    private boolean date(int from, int second, int end) {
        int third = Math.min(end, digits.runEnd(second));
        if (third >= end) {
            return false;
        }
        boolean dayFirst =
                second - from <= 2 && third - second <= 2 && number(second, third) <= 12 && number(from, second) <= 31;
        boolean yearFirst = second - from == 4 && third - second <= 2 && end - third <= 2;
        return (dayFirst && (end - third == 2 || end - third == 4)) || yearFirst;
    }

    private boolean time(int from, int second) {
        return second - from <= 2
                && number(from, second) < 24
                && digits.runEnd(second) - second == 2
                && number(second, second + 2) < 60;
    }

    private boolean amount(int from, int second, int end) {
        int at = second;
        while (at < end
                && Math.min(end, digits.runEnd(at)) - at == 3
                && digits.between(at).equals(digits.between(second))) {
            at += 3;
        }
        return at == end && second - from <= 3;
    }

    /** "106.845090": a place on the map, a rate. */
    private boolean decimal(int from, int second, int end) {
        return second - from <= 3 && end - second >= 4 && Math.min(end, digits.runEnd(second)) == end;
    }

    private int number(int from, int end) {
        int number = 0;
        for (int at = from; at < end; at++) {
            number = number * 10 + digits.value(at);
        }
        return number;
    }
}
