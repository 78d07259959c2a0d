package id.amanchat.guard.internal;

import id.amanchat.guard.Span;

/** Hides pieces of a text, and knows where the rest then stands. */
final class Masking {

    private static final char DOT = '•';
    private static final String WHOLE = "•••";

    /** What becomes of a character: it stays, a dot stands for it, it goes without one, it goes with its neighbours. */
    private static final byte STAYS = 0;

    private static final byte DOTTED = 1;
    private static final byte GONE = 2;
    private static final byte SWALLOWED = 3;

    private final String original;
    private final byte[] fate;
    private int[] moved;
    private String text;

    Masking(String original) {
        this.original = original;
        this.fate = new byte[original.length()];
    }

    /** Before {@link #text} is asked for. */
    void hide(Hit hit) {
        if (hit.whole()) {
            mark(hit.span(), SWALLOWED, SWALLOWED);
        }
        hit.hidden().forEach(piece -> mark(piece, DOTTED, GONE));
    }

    private void mark(Span piece, byte first, byte others) {
        for (int at = piece.start(); at < piece.end(); at++) {
            byte mark = at == piece.start() ? first : others;
            if (fate[at] == STAYS || mark == SWALLOWED) {
                fate[at] = mark;
            }
        }
    }

    String text() {
        if (text == null) {
            draw();
        }
        return text;
    }

    private void draw() {
        StringBuilder drawn = new StringBuilder(original.length());
        moved = new int[original.length() + 1];
        for (int at = 0; at < original.length(); at++) {
            moved[at] = drawn.length();
            switch (fate[at]) {
                case STAYS -> drawn.append(original.charAt(at));
                case DOTTED -> drawn.append(DOT);
                case SWALLOWED -> drawn.append(at == 0 || fate[at - 1] != SWALLOWED ? WHOLE : "");
                default -> {
                    // Its dot stands before it already.
                }
            }
        }
        moved[original.length()] = drawn.length();
        text = drawn.toString();
    }

    /** Where what is left of this piece stands. */
    Span stored(Span examined) {
        text();
        int start = examined.start();
        int swallower = start;
        while (swallower > 0 && fate.length > start && fate[start] == SWALLOWED && fate[swallower - 1] == SWALLOWED) {
            swallower--;
        }
        return new Span(moved[swallower], Math.max(moved[swallower], moved[examined.end()]));
    }
}
