package id.amanchat.guard.internal.ask;

import java.util.EnumSet;
import java.util.Set;

/** Some tags, as bits: asked millions of times while a text is read. */
record Tags(long low, long high) {

    static final Tags NONE = new Tags(0, 0);

    static Tags of(Tag first, Tag... more) {
        return of(EnumSet.of(first, more));
    }

    static Tags range(Tag from, Tag to) {
        return of(EnumSet.range(from, to));
    }

    static Tags of(Set<Tag> all) {
        long low = 0;
        long high = 0;
        for (Tag tag : all) {
            if (tag.ordinal() < Long.SIZE) {
                low |= 1L << tag.ordinal();
            } else {
                high |= 1L << tag.ordinal();
            }
        }
        return new Tags(low, high);
    }

    boolean has(Tag tag) {
        int bit = tag.ordinal();
        return ((bit < Long.SIZE ? low : high) >>> bit & 1) != 0;
    }

    /** Whether at least one tag is in both. */
    boolean meets(Tags other) {
        return (low & other.low | high & other.high) != 0;
    }

    Tags and(Tags more) {
        return new Tags(low | more.low, high | more.high);
    }

    boolean isEmpty() {
        return (low | high) == 0;
    }
}
