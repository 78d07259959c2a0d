package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Kind;
import id.amanchat.guard.Span;
import id.amanchat.guard.internal.Hit;
import id.amanchat.guard.internal.Rule;
import id.amanchat.guard.internal.Scene;
import id.amanchat.guard.internal.reading.Digits;
import id.amanchat.guard.internal.reading.Reading;
import java.util.BitSet;
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
        List<Window> windows = Cards.in(lines.reading());
        int at = 0;
        while (at < windows.size()) {
            int end = overlapping(windows, at);
            hit(lines, windows.subList(at, end), hits);
            at = end;
        }
    }

    private static int overlapping(List<Window> windows, int first) {
        int reach = windows.get(first).end();
        int at = first + 1;
        while (at < windows.size() && windows.get(at).first() < reach) {
            reach = Math.max(reach, windows.get(at).end());
            at++;
        }
        return at;
    }

    /** Of windows that overlap, whatever one of them hides is hidden. */
    private void hit(Lines lines, List<Window> windows, Consumer<Hit> hits) {
        Digits digits = Digits.of(lines.reading());
        int first = windows.get(0).first();
        int end = first;
        BitSet hidden = new BitSet();
        for (Window window : windows) {
            end = Math.max(end, window.end());
            hidden.set(window.first() + FIRST, window.end() - LAST);
        }
        Span place = lines.reading().span(digits.from(first), digits.to(end - 1));
        if (place.end() > lines.here()) {
            lines.hit(Kind.CARD_NUMBER, name(), place, pieces(lines.reading(), hidden), hits);
        }
    }

    private static List<Span> pieces(Reading reading, BitSet hidden) {
        Digits digits = Digits.of(reading);
        return hidden.stream()
                .mapToObj(at -> reading.span(digits.from(at), digits.to(at)))
                .toList();
    }
}
