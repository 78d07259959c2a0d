package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Kind;
import id.amanchat.guard.Span;
import id.amanchat.guard.internal.Hit;
import id.amanchat.guard.internal.Rule;
import id.amanchat.guard.internal.Scene;
import id.amanchat.guard.internal.reading.Digits;
import id.amanchat.guard.internal.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Payment card numbers, however they are written. Leaves the first six and the last four digits (PCI DSS 3.4.1).
 */
final class CardNumberRule implements Rule {

    private static final int FIRST = 6;
    private static final int LAST = 4;

    @Override
    public String name() {
        return "card-number";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.CARD_NUMBER);
    }

    @Override
    public void look(Scene scene, Consumer<Hit> hits) {
        Lines lines = Lines.of(scene);
        for (Window window : Cards.in(lines.reading())) {
            Digits digits = Digits.of(lines.reading());
            Span whole = lines.reading().span(digits.from(window.first()), digits.to(window.end() - 1));
            if (whole.end() > lines.here()) {
                lines.hit(Kind.CARD_NUMBER, name(), whole, hidden(lines.reading(), window), hits);
            }
        }
    }

    private static List<Span> hidden(Reading reading, Window window) {
        Digits digits = Digits.of(reading);
        List<Span> hidden = new ArrayList<>();
        for (int at = window.first() + FIRST; at < window.end() - LAST; at++) {
            hidden.add(reading.span(digits.from(at), digits.to(at)));
        }
        return hidden;
    }
}
