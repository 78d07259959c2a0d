package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Kind;
import id.amanchat.guard.Span;
import id.amanchat.guard.internal.Hit;
import id.amanchat.guard.internal.Rule;
import id.amanchat.guard.internal.Scene;
import id.amanchat.guard.internal.reading.Reading;
import java.util.Set;
import java.util.function.Consumer;

/** Passwords, said in context. Nothing of them stays. */
final class PasswordRule implements Rule {

    @Override
    public String name() {
        return "password";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.PASSWORD);
    }

    @Override
    public void look(Scene scene, Consumer<Hit> hits) {
        Lines lines = Lines.of(scene);
        Reading reading = lines.reading();
        Labels labels = Labels.of(reading);
        Values values = new Values(reading);
        for (int word : labels.secrets()) {
            if (labels.is(word, Label.PASSWORD)) {
                for (Span place : new Passwords(reading, values, word).find()) {
                    if (place.end() > lines.here()) {
                        lines.hit(Kind.PASSWORD, name(), place, hits);
                    }
                }
            }
        }
    }
}
