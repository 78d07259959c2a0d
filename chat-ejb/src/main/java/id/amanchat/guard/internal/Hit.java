package id.amanchat.guard.internal;

import id.amanchat.guard.Kind;
import id.amanchat.guard.Span;
import java.util.List;

/**
 * What a rule saw.
 *
 * @param span where, in the text as it was written
 * @param whole whether it is hidden as a whole when it is masked
 * @param hidden otherwise the pieces of it that are hidden one by one; there may be none
 * @param line the place in {@link Scene#recent} of the earlier line it stands in, or {@link #HERE}
 */
public record Hit(Kind kind, String rule, Span span, boolean whole, List<Span> hidden, int line) {

    /** In the text that is examined. */
    public static final int HERE = -1;

    /** In the text itself, and nothing of it may stay. */
    public Hit(Kind kind, String rule, Span span) {
        this(kind, rule, span, true, List.of(), HERE);
    }

    public Hit {
        hidden = List.copyOf(hidden);
    }

    boolean here() {
        return line == HERE;
    }
}
