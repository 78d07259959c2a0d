package id.amanchat.guard.internal.ask;

import java.util.List;
import java.util.Set;

/** Some words in a row, some of which may be missing or have others between them, and what they are. */
record Phrase(List<Part> parts, Tag tag) {

    /**
     * One word's place.
     *
     * @param words any of these
     * @param optional whether it may be missing
     * @param gap how many other words may stand before it
     */
    record Part(Set<String> words, boolean optional, int gap) {}
}
