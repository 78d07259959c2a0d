package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Span;
import id.amanchat.guard.internal.reading.Digits;
import id.amanchat.guard.internal.reading.Gap;
import id.amanchat.guard.internal.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/** The numbers of a text as one reads them: groups of digits with single signs between them. */
final class Numbers {

    private Numbers() {}

    static List<Window> of(Digits digits) {
        List<Window> numbers = new ArrayList<>();
        int first = 0;
        for (int at = 1; at <= digits.size(); at++) {
            if (at == digits.size() || !together(digits, at)) {
                numbers.add(new Window(first, at));
                first = at;
            }
        }
        return digits.size() == 0 ? List.of() : numbers;
    }

    private static boolean together(Digits digits, int at) {
        return digits.touches(at)
                || digits.gap(at) == Gap.TIGHT
                        && digits.between(at).strip().length() <= 1
                        && digits.between(at).indexOf(',') < 0;
    }

    static Span place(Reading reading, Digits digits, Window number) {
        return reading.span(digits.from(number.first()), digits.to(number.end() - 1));
    }
}
