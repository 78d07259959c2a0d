package id.amanchat.guard.internal.book;

import id.amanchat.guard.Clause;
import id.amanchat.guard.Part;
import java.util.Comparator;

/** What a clause speaks of. */
record Key(Part part, String name) implements Comparable<Key> {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::part).thenComparing(Key::name);

    static Key of(Clause clause) {
        return new Key(clause.part(), clause.name());
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
