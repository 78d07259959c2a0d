package id.amanchat.guard.internal.scam;

import id.amanchat.guard.internal.reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** All phrases the signs know. For any thread. */
final class Cues {
    private static final int STEMMED = 5;

    private final Vocabulary vocabulary;
    private final Sets[] shapes;
    /** By the set of the first word. */
    private final Phrase[][] phrases;

    private final int room;

    /** @param shapes the sets of each number that {@link Shape#of} may give */
    Cues(Vocabulary vocabulary, List<List<Phrase>> phrases, Sets[] shapes) {
        this.vocabulary = vocabulary;
        this.shapes = shapes.clone();
        this.phrases = phrases.stream().map(all -> all.toArray(Phrase[]::new)).toArray(Phrase[][]::new);
        this.room = phrases.size() / Long.SIZE + 1;
    }

    /** The sets of words of each word. */
    Sets[] sets(List<Word> words) {
        Sets[] all = new Sets[words.size()];
        Word before = null;
        for (int i = 0; i < all.length; i++) {
            Word word = words.get(i);
            all[i] = sets(word).with(shapes[Shape.of(word, before)]);
            before = word;
        }
        return all;
    }

    private Sets sets(Word word) {
        Sets sets = vocabulary.find(word.text());
        if (!word.plain().equals(word.text())) {
            sets = sets.with(vocabulary.find(word.plain()));
        }
        return sets.isEmpty() && word.plain().length() >= STEMMED ? vocabulary.find(word.indonesian()) : sets;
    }

    /** What a word is by its form. */
    Sets of(Shape shape) {
        return shapes[shape.bit()];
    }

    /** @param wanted whether a phrase would still change anything */
    void find(Spoken words, Predicate<Phrase> wanted, Hearing found) {
        Phrase[][] possible = possible(words);
        for (int at = 0; at < words.size(); at++) {
            for (int set : words.sets(at).firsts()) {
                for (Phrase phrase : possible[set]) {
                    int end = wanted.test(phrase) ? phrase.end(words, at) : -1;
                    if (end >= 0) {
                        found.heard(phrase, end);
                    }
                }
            }
        }
    }

    /** Most phrases miss a word that stands nowhere in the text. */
    private Phrase[][] possible(Spoken words) {
        long[] present = new long[room];
        for (int at = 0; at < words.size(); at++) {
            words.sets(at).addTo(present);
        }
        Phrase[][] possible = new Phrase[phrases.length][];
        for (int set = 0; set < possible.length; set++) {
            if ((present[set >> 6] & 1L << set) != 0) {
                possible[set] = within(phrases[set], present);
            }
        }
        return possible;
    }

    private static Phrase[] within(Phrase[] all, long[] present) {
        List<Phrase> within = new ArrayList<>(all.length);
        for (Phrase phrase : all) {
            if (phrase.within(present)) {
                within.add(phrase);
            }
        }
        return within.toArray(Phrase[]::new);
    }

    /** Is told of each phrase that was found. */
    interface Hearing {

        /** @param at the place of its last word */
        void heard(Phrase phrase, int at);
    }
}
