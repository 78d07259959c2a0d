package id.amanchat.guard.internal.scam;

import id.amanchat.guard.Kind;
import id.amanchat.guard.internal.Hit;
import id.amanchat.guard.internal.Rule;
import id.amanchat.guard.internal.Scene;
import java.util.Set;
import java.util.function.Consumer;

/** Sees the addresses of one standing. A mail address is seen only when it pretends to be somebody's. */
record LinkRule(String name, Kind kind, Standing standing, Links links) implements Rule {

    @Override
    public Set<Kind> kinds() {
        return Set.of(kind);
    }

    @Override
    public void look(Scene scene, Consumer<Hit> hits) {
        links.judged(scene).stream()
                .filter(each -> each.standing() == standing)
                .filter(each ->
                        standing == Standing.LOOK_ALIKE || !each.address().mail())
                .forEach(each -> hits.accept(new Hit(kind, name, each.address().span())));
    }
}
