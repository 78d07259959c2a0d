package id.amanchat.guard.internal.ask;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows what words and phrases are. Immutable; for any thread. */
final class Lexicon {

    private final Map<String, Set<Tag>> words;
    private final Map<String, List<Phrase>> phrases;

    Lexicon(Map<String, Set<Tag>> words, Map<String, List<Phrase>> phrases) {
        this.words = Map.copyOf(words);
        this.phrases = Map.copyOf(phrases);
    }

    boolean knows(String word) {
        return words.containsKey(word) || phrases.containsKey(word);
    }

    /** What the word alone is. */
    Set<Tag> of(String word) {
        return words.getOrDefault(word, EMPTY);
    }

    /** The longest phrase of several words that begins here, and where it ends; null when there is none. */
    Found find(Speech speech, int at) {
        Found best = null;
        for (Phrase phrase : phrases.getOrDefault(speech.word(at), List.of())) {
            int end = phrase.end(speech, at);
            if (end > at + 1 && (best == null || end > best.end)) {
                best = new Found(phrase.tags(), end);
            } else if (end > at + 1 && end == best.end) {
                best = best.and(phrase.tags());
            }
        }
        return best;
    }

    record Found(Set<Tag> tags, int end) {
        private Found and(Set<Tag> more) {
            EnumSet<Tag> both = EnumSet.copyOf(tags);
            both.addAll(more);
            return new Found(both, end);
        }
    }

    private static final Set<Tag> EMPTY = EnumSet.noneOf(Tag.class);
}
