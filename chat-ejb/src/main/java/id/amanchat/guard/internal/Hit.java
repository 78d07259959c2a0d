package id.amanchat.guard.internal;

import id.amanchat.guard.Kind;
import id.amanchat.guard.Span;
import java.util.BitSet;

/**
 * What a rule saw.
 *
 * @param span where, in the original text
 * @param kept the places in the original text, within the span, that may stay when it is masked; digits' separators stay
 *     anyway
 */
public record Hit(Kind kind, String rule, Span span, BitSet kept) {

    /** One of which nothing may stay. */
    public Hit(Kind kind, String rule, Span span) {
        this(kind, rule, span, new BitSet());
    }

    public Hit {
        kept = (BitSet) kept.clone();
    }

    @Override
    public BitSet kept() {
        return (BitSet) kept.clone();
    }

    /** Whether it is to be replaced as a whole, and not digit by digit. */
    boolean whole() {
        return kept.isEmpty();
    }
}
