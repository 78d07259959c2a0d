package id.amanchat.guard.internal;

import id.amanchat.guard.Span;

/** Hides pieces of a text, and knows where the rest then stands. */
final class Masking {

    private static final char DOT = '•';
    private static final String WHOLE = "•••";

    private final String original;
    private final byte[] marks;
    private int[] moved;
    private String text;

    private static final byte ONE = 1;
    private static final byte ALL = 2;

    Masking(String original) {
        this.original = original;
        this.marks = new byte[original.length()];
    }

    /** Before {@link #text} is asked for. */
    void hide(Hit hit) {
        for (int at = hit.span().start(); at < hit.span().end(); at++) {
            if (hit.whole()) {
                marks[at] = ALL;
            } else if (!hit.kept().get(at) && marks[at] != ALL) {
                marks[at] = ONE;
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
            if (marks[at] == 0) {
                drawn.append(original.charAt(at));
            } else if (marks[at] == ONE) {
                drawn.append(DOT);
            } else if (at == 0 || marks[at - 1] != ALL) {
                drawn.append(WHOLE);
            }
        }
        moved[original.length()] = drawn.length();
        text = drawn.toString();
    }

    /** Where what is left of this piece stands. */
    Span stored(Span examined) {
        text();
        return new Span(moved[examined.start()], Math.max(moved[examined.start()], moved[examined.end()]));
    }
}
