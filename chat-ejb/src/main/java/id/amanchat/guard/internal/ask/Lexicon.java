package id.amanchat.guard.internal.ask;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows what words and phrases are. Immutable; for any thread. */
final class Lexicon {

    private final Map<String, Set<Tag>> words;
    private final Map<String, List<Phrase>> phrases;
    private final Set<String> known;
    private final Map<String, String> shuffled;

    Lexicon(Map<String, Set<Tag>> words, Map<String, List<Phrase>> phrases) {
        this.words = Map.copyOf(words);
        this.phrases = Map.copyOf(phrases);
        this.known = known(words, phrases);
        this.shuffled = Shuffled.of(known);
    }

    private static Set<String> known(Map<String, Set<Tag>> words, Map<String, List<Phrase>> phrases) {
        Set<String> known = new HashSet<>(words.keySet());
        phrases.values().stream()
                .flatMap(List::stream)
                .flatMap(phrase -> phrase.parts().stream())
                .forEach(part -> known.addAll(part.words()));
        return Set.copyOf(known);
    }

    boolean knows(String word) {
        return known.contains(word);
    }

    /** The longer word that this one is when two of its letters have changed places; null when there is none. */
    String meant(String word) {
        return word.length() < Shuffled.SHORTEST ? null : shuffled.get(Shuffled.key(word));
    }

    /** What the word alone is. */
    Set<Tag> of(String word) {
        return words.getOrDefault(word, EMPTY);
    }

    /** The longest phrase of several words that begins here, and where it ends; null when there is none. */
    Found find(Speech speech, int at) {
        Found best = null;
        Found safe = null;
        for (Phrase phrase : phrases.getOrDefault(speech.word(at), List.of())) {
            int end = phrase.end(speech, at, phrase.secret() ? this::strong : this::secret);
            if (end > at + 1 && phrase.tags().contains(Tag.SAFE)) {
                safe = safe == null || end > safe.end ? new Found(phrase.tags(), end) : safe;
            } else if (end > at + 1 && (best == null || end > best.end)) {
                best = new Found(phrase.tags(), end);
            } else if (end > at + 1 && end == best.end) {
                best = best.and(phrase.tags());
            }
        }
        return safe == null ? best : safe;
    }

    private boolean secret(String word) {
        for (Tag tag : of(word)) {
            if (tag.secret()) {
                return true;
            }
        }
        return false;
    }

    /** What is no part of a description: "kodenya tolong dikirim" does not describe a code. */
    private boolean strong(String word) {
        for (Tag tag : of(word)) {
            if (STRONG.contains(tag)) {
                return true;
            }
        }
        return false;
    }

    record Found(Set<Tag> tags, int end) {
        private Found and(Set<Tag> more) {
            EnumSet<Tag> both = EnumSet.copyOf(tags);
            both.addAll(more);
            return new Found(both, end);
        }
    }

    private static final Set<Tag> STRONG =
            EnumSet.of(Tag.SAFE, Tag.POLITE, Tag.TELL, Tag.TOLD, Tag.NOT, Tag.IF, Tag.URGE, Tag.RUN, Tag.ENTER);
    private static final Set<Tag> EMPTY = EnumSet.noneOf(Tag.class);
}
