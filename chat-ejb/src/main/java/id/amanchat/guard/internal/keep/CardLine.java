package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Kind;
import id.amanchat.guard.internal.reading.Digits;
import id.amanchat.guard.internal.reading.Gap;
import id.amanchat.guard.internal.reading.Reading;
import java.util.function.Consumer;

/** The security code that follows a card's number and date without being named: "4111… 12/27 123". */
final class CardLine {

    private static final int WORDS_BETWEEN = 4;

    private final Reading reading;
    private final Digits digits;
    private final Labels labels;

    CardLine(Reading reading) {
        this.reading = reading;
        this.digits = Digits.of(reading);
        this.labels = Labels.of(reading);
    }

    void look(Consumer<Secret> found) {
        Cards.in(reading).forEach(card -> after(card.end(), found));
        for (int at = 1; at < digits.size(); at++) {
            if (digits.gap(at) == Gap.FAR
                    && digits.runEnd(at) - at == 4
                    && digits.between(at).contains("••")) {
                after(at + 4, found);
            }
        }
    }

    private void after(int end, Consumer<Secret> found) {
        int at = end;
        boolean dated = at < digits.size() && near(at) && expiryEnd(at) > at;
        at = dated ? expiryEnd(at) : at;
        if (at >= digits.size() || !near(at) || digits.touches(at)) {
            return;
        }
        int last = digits.runEnd(at);
        boolean alone = last == digits.size() || digits.gap(last) != Gap.TIGHT || expiryEnd(last) > last;
        boolean three = last - at == 3 || dated && last - at == 4;
        if (three && alone && !labels.is(digits.word(last - 1) + 1, Label.UNIT)) {
            found.accept(new Secret(Kind.CVV, reading.span(digits.from(at), digits.to(last - 1))));
        }
    }

    private boolean near(int at) {
        int words = digits.word(at) - digits.word(at - 1);
        return words <= WORDS_BETWEEN
                && !labels.is(digits.word(at) - 1, Label.OTHER)
                && digits.from(at) - digits.to(at - 1) < 40;
    }

    /** The end of "12/27", "12/2027", "1227" or "12 27" that begins here; or where it began. */
    private int expiryEnd(int at) {
        int end = digits.runEnd(at);
        if (end - at != 4 && end - at != 2 || digits.value(at) * 10 + digits.value(at + 1) > 12) {
            return at;
        }
        if (end - at == 4) {
            return digits.value(at + 2) >= 2 ? end : at;
        }
        int second = end < digits.size() && digits.gap(end) == Gap.TIGHT ? digits.runEnd(end) : end;
        return second - end == 2 || second - end == 4 ? second : at;
    }
}
