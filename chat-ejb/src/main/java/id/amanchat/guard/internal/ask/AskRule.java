package id.amanchat.guard.internal.ask;

import id.amanchat.guard.Kind;
import id.amanchat.guard.internal.Hit;
import id.amanchat.guard.internal.Rule;
import id.amanchat.guard.internal.Scene;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** One kind of secret that nobody who speaks for the bank asks for. */
final class AskRule implements Rule {

    private final Kind kind;
    private final String name;
    private final Asking asking;

    AskRule(Kind kind, Asking asking) {
        this.kind = kind;
        this.name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.asking = asking;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(kind);
    }

    @Override
    public void look(Scene scene, Consumer<Hit> hits) {
        for (Asking.Asked each : asking.in(scene)) {
            if (each.kind() == kind) {
                hits.accept(new Hit(kind, name, each.span()));
            }
        }
    }
}
