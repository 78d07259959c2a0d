package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Kind;
import id.amanchat.guard.Span;
import id.amanchat.guard.internal.Hit;
import id.amanchat.guard.internal.Rule;
import id.amanchat.guard.internal.Scene;
import id.amanchat.guard.internal.reading.Digits;
import id.amanchat.guard.internal.reading.Gap;
import id.amanchat.guard.internal.reading.Reading;
import id.amanchat.guard.internal.reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The number of an Indonesian identity or family card, called one and built like one. Leaves the last four digits. */
final class NikRule implements Rule {

    private static final int LENGTH = 16;
    private static final int LAST = 4;
    private static final int BEFORE = 9;
    private static final int AFTER = 4;

    @Override
    public String name() {
        return "nik";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.NIK);
    }

    @Override
    public void look(Scene scene, Consumer<Hit> hits) {
        Lines lines = Lines.of(scene);
        Reading reading = lines.reading();
        if (!Labels.of(reading).anywhere(Label.NIK)) {
            return;
        }
        Digits digits = Digits.of(reading);
        for (int at = 0; at + LENGTH <= digits.size(); at++) {
            if (begins(digits, at) && Nik.built(digits, at) && called(reading, digits, at)) {
                Span whole = reading.span(digits.from(at), digits.to(at + LENGTH - 1));
                if (whole.end() > lines.here()) {
                    lines.hit(Kind.NIK, name(), whole, hidden(reading, digits, at), hits);
                }
            }
        }
    }

    private static boolean begins(Digits digits, int at) {
        boolean together =
                digits.gap(at) != Gap.NONE && (at + LENGTH == digits.size() || digits.gap(at + LENGTH) != Gap.NONE);
        for (int each = at + 1; together && each < at + LENGTH; each++) {
            together = digits.gap(each).compareTo(Gap.LINK) <= 0;
        }
        return together;
    }

    private static boolean called(Reading reading, Digits digits, int at) {
        Labels labels = Labels.of(reading);
        List<Word> words = reading.words();
        int first = digits.word(at);
        int last = digits.word(at + LENGTH - 1);
        for (int word = Math.max(0, first - BEFORE); word <= Math.min(words.size() - 1, last + AFTER); word++) {
            if (labels.is(word, Label.NIK)) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> hidden(Reading reading, Digits digits, int at) {
        List<Span> hidden = new ArrayList<>();
        for (int each = at; each < at + LENGTH - LAST; each++) {
            hidden.add(reading.span(digits.from(each), digits.to(each)));
        }
        return hidden;
    }
}
