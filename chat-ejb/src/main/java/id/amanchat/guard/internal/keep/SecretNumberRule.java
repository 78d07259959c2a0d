package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Kind;
import id.amanchat.guard.internal.Hit;
import id.amanchat.guard.internal.Rule;
import id.amanchat.guard.internal.Scene;
import java.util.Set;
import java.util.function.Consumer;

/** Secret numbers of one kind, said in context. Nothing of them stays. */
record SecretNumberRule(String name, Kind kind) implements Rule {

    @Override
    public Set<Kind> kinds() {
        return Set.of(kind);
    }

    @Override
    public void look(Scene scene, Consumer<Hit> hits) {
        Lines lines = Lines.of(scene);
        for (Secret secret : Secrets.in(lines.reading(), kind)) {
            if (secret.end() > lines.here()) {
                lines.hit(kind, name, secret.place(), hits);
            }
        }
    }
}
