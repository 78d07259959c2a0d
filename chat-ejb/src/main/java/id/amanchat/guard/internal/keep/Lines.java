package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Kind;
import id.amanchat.guard.Span;
import id.amanchat.guard.internal.Hit;
import id.amanchat.guard.internal.Scene;
import id.amanchat.guard.internal.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The text with the ends of the lines before it, read as one; knows in which line a piece stands. */
final class Lines {

    private static final int MOST_LINES = 24;
    private static final int LINE_END = 160;

    private final Scene scene;
    private final Reading reading;
    /** Where each line begins in the joined text, and what was left out before it; the text itself is the last. */
    private final int[] starts;

    private final int[] skipped;
    private final int firstLine;

    private Lines(Scene scene) {
        this.scene = scene;
        List<Reading> recent = scene.recent();
        firstLine = Math.max(0, recent.size() - MOST_LINES);
        int count = recent.size() - firstLine + 1;
        starts = new int[count];
        skipped = new int[count];
        reading = count == 1 ? scene.reading() : joined(recent);
        Labels.of(reading, scene.book());
    }

    static Lines of(Scene scene) {
        return scene.reading().as(Lines.class, each -> new Lines(scene));
    }

    private Reading joined(List<Reading> recent) {
        StringBuilder all = new StringBuilder();
        for (int line = firstLine; line < recent.size(); line++) {
            String text = recent.get(line).original();
            int at = line - firstLine;
            starts[at] = all.length();
            skipped[at] = Math.max(0, text.length() - LINE_END);
            all.append(text, skipped[at], text.length()).append('\n');
        }
        starts[starts.length - 1] = all.length();
        return scene.reading().like(all.append(scene.reading().original()).toString());
    }

    Reading reading() {
        return reading;
    }

    /** Where the text itself begins in {@link #reading}'s original. */
    int here() {
        return starts[starts.length - 1];
    }

    /** Hands over what was seen, and of which nothing may stay, in each line that it touches. */
    void hit(Kind kind, String rule, Span place, Consumer<Hit> hits) {
        hit(kind, rule, place, true, List.of(), hits);
    }

    /** Hands over what was seen, and of which these pieces are hidden, in each line that it touches. */
    void hit(Kind kind, String rule, Span place, List<Span> hidden, Consumer<Hit> hits) {
        hit(kind, rule, place, false, hidden, hits);
    }

    private void hit(Kind kind, String rule, Span place, boolean whole, List<Span> hidden, Consumer<Hit> hits) {
        for (int at = 0; at < starts.length; at++) {
            int from = Math.max(starts[at], place.start());
            int to = Math.min(at + 1 < starts.length ? starts[at + 1] - 1 : Integer.MAX_VALUE, place.end());
            if (from < to) {
                hits.accept(new Hit(kind, rule, moved(from, to, at), whole, pieces(hidden, from, to, at), line(at)));
            }
        }
    }

    private List<Span> pieces(List<Span> hidden, int from, int to, int at) {
        List<Span> pieces = new ArrayList<>();
        for (Span piece : hidden) {
            if (piece.start() >= from && piece.end() <= to) {
                pieces.add(moved(piece.start(), piece.end(), at));
            }
        }
        return pieces;
    }

    private Span moved(int from, int to, int at) {
        int by = skipped[at] - starts[at];
        return new Span(from + by, to + by);
    }

    private int line(int at) {
        return at == starts.length - 1 ? Hit.HERE : firstLine + at;
    }
}
