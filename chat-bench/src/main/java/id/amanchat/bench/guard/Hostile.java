package id.amanchat.bench.guard;

import java.util.List;

/**
 * What somebody may send to keep the guard busy.
 *
 * @param name as the report prints it
 * @param piece what is said again and again
 */
public record Hostile(String name, String piece) {

    public static List<Hostile> all() {
        return List.of(
                new Hostile("digits", "4111111111111111"),
                new Hostile("digits of many cards", "5500005555555559 "),
                new Hostile("digits that are no card", "8"),
                new Hostile("dots", "."),
                new Hostile("zero-width characters", "\u200b\u200d\u2060\ufeff"),
                new Hostile("one long word", "a"),
                new Hostile("\"pin \" again and again", "pin "),
                new Hostile("\"p.i.n \" again and again", "p.i.n "),
                new Hostile("\"send me your pin \" again and again", "send me your pin "),
                new Hostile("\"never \" again and again", "never "),
                new Hostile("numbers as words", "empat satu one "),
                new Hostile("\"a.b.c\", one long host", "a.b.c."),
                new Hostile("links", "http://a.b.c/ "),
                new Hostile("\"http://\" again and again", "http://"),
                new Hostile("\"@\" again and again", "a@"),
                new Hostile("combining marks", "\u0301\u0323\u20dd"),
                new Hostile("surrogate pairs", "\ud835\udfd2"),
                new Hostile("surrogates without their pair", "\udfd2\ud835"),
                new Hostile("one character that reads as eighteen", "\ufdfa"),
                new Hostile("lines", "\n"));
    }

    /** So many UTF-16 units of it, or one less where a pair would be cut. */
    public String text(int length) {
        return piece.repeat(length / piece.length());
    }
}
