package id.amanchat.guard.internal.ask;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Some words in a row, some of which may be missing or have others between them, and what they are. */
record Phrase(List<Part> parts, Set<Tag> tags) {

    /**
     * One word's place.
     *
     * @param words any of these
     * @param optional whether it may be missing
     * @param gap how many other words may stand before it
     */
    record Part(Set<String> words, boolean optional, int gap) {}

    /** The place after the phrase's last word when it begins here; -1 when it does not. */
    int end(Speech speech, int at, Predicate<String> strong) {
        return end(speech, at, 0, strong);
    }

    private int end(Speech speech, int at, int part, Predicate<String> strong) {
        if (part == parts.size()) {
            return at;
        }
        Part wanted = parts.get(part);
        int last = Math.min(at + wanted.gap(), speech.size() - 1);
        for (int here = at; here <= last; here++) {
            if (part > 0 && speech.parted(here, here > at || wanted.gap() > 0)) {
                break;
            }
            if (wanted.words().contains(speech.word(here))) {
                int end = end(speech, here + 1, part + 1, strong);
                if (end >= 0) {
                    return end;
                }
            }
            if (wanted.gap() > 0 && strong.test(speech.word(here))) {
                break;
            }
        }
        return wanted.optional() ? end(speech, at, part + 1, strong) : -1;
    }

    boolean secret() {
        return tags.stream().anyMatch(Tag::secret);
    }

    /** The same words, which are more than one thing. */
    Phrase and(Set<Tag> more) {
        EnumSet<Tag> both = EnumSet.copyOf(tags);
        both.addAll(more);
        return new Phrase(parts, both);
    }
}
