package id.amanchat.guard.internal.ask;

import id.amanchat.guard.Kind;
import id.amanchat.guard.Span;
import id.amanchat.guard.internal.Scene;
import id.amanchat.guard.internal.reading.Reading;
import java.util.List;

/**
 * Reads what a text asks for. It names the secrets and the requests it knows by {@code ask.words}; whether a secret is
 * asked for is judged by sentence: by the nearest word that governs it, and the mood in which that is said.
 */
final class Asking {

    /** The lines before that belong to it: a question may come in two messages. */
    private static final int CONTEXT = 2;

    private final Languages languages = new Languages();

    /** Everything a scene asks for. */
    record Seen(List<Asked> all) {}

    /** One thing that was asked for, and where in the original text. */
    record Asked(Kind kind, Span span) {}

    /** Read once for each scene, however many rules want to know. */
    List<Asked> in(Scene scene) {
        return scene.reading()
                .as(Seen.class, reading -> new Seen(read(scene, languages.by(scene.book()))))
                .all();
    }

    private static List<Asked> read(Scene scene, Listener listener) {
        List<Reading> recent = scene.recent();
        List<Reading> near = recent.subList(Math.max(0, recent.size() - CONTEXT), recent.size());
        Units units = listener.units(scene.reading(), near);
        if (!secret(units)) {
            return List.of();
        }
        return Asks.in(Talk.of(units)).stream()
                .filter(ask -> units.now(ask.to()))
                .map(ask -> new Asked(ask.kind(), span(ask, units, scene.reading())))
                .distinct()
                .toList();
    }

    private static boolean secret(Units units) {
        for (int at = 0; at < units.size(); at++) {
            if (units.isAny(at, Asks.ALL)) {
                return true;
            }
        }
        return false;
    }

    private static Span span(Ask ask, Units units, Reading reading) {
        int from = ask.from();
        while (!units.now(from)) {
            from++;
        }
        return reading.span(units.from(from), units.to(ask.to()));
    }
}
