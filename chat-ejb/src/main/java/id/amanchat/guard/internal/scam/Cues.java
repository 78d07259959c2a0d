package id.amanchat.guard.internal.scam;

import id.amanchat.guard.internal.reading.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All phrases the signs know. For any thread. */
final class Cues {
    private static final int STEMMED = 5;

    private final Vocabulary vocabulary;
    private final Map<String, Integer> named;
    private final Map<Shape, Sets> shapes = new EnumMap<>(Shape.class);
    /** By the set of the first word. */
    private final List<List<Phrase>> phrases = new ArrayList<>();

    Cues(Vocabulary vocabulary, List<Phrase> all, Map<String, Integer> named, Map<Shape, int[]> shapes) {
        this.vocabulary = vocabulary;
        this.named = Map.copyOf(named);
        for (Phrase phrase : all) {
            while (phrases.size() <= phrase.first()) {
                phrases.add(new ArrayList<>());
            }
            phrases.get(phrase.first()).add(phrase);
        }
        BitSet first = new BitSet();
        all.forEach(phrase -> first.set(phrase.first()));
        vocabulary.close(first);
        for (Shape shape : Shape.values()) {
            Sets sets = new Sets().with(shape.ordinal()).with(shapes.getOrDefault(shape, new int[0]));
            sets.keep(first);
            this.shapes.put(shape, sets);
        }
    }

    /** The sets of words of each word. */
    Sets[] sets(List<Word> words) {
        Sets[] all = new Sets[words.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = sets(words.get(i), i == 0 ? null : words.get(i - 1));
        }
        return all;
    }

    private Sets sets(Word word, Word before) {
        Sets sets = vocabulary.find(word.text());
        if (!word.plain().equals(word.text())) {
            sets = sets.with(vocabulary.find(word.plain()));
        }
        if (sets.isEmpty() && word.plain().length() >= STEMMED) {
            sets = vocabulary.find(word.indonesian());
        }
        for (Shape shape : Shape.of(word, before)) {
            sets = sets.with(of(shape));
        }
        return sets;
    }

    /** What a word is by its form. */
    Sets of(Shape shape) {
        return shapes.get(shape);
    }

    /** The number of a set that has a name in the file. */
    int set(String name) {
        return named.get(name);
    }

    void find(List<Word> words, Sets[] sets, Consumer<Cue> found) {
        BitSet present = new BitSet();
        for (Sets each : sets) {
            each.addTo(present);
        }
        List<List<Phrase>> possible = new ArrayList<>(phrases.size());
        for (int set = 0; set < phrases.size(); set++) {
            possible.add(present.get(set) ? possible(phrases.get(set), present) : List.of());
        }
        for (int at = 0; at < sets.length; at++) {
            for (int set : sets[at].numbers()) {
                for (Phrase phrase : set < possible.size() ? possible.get(set) : List.<Phrase>of()) {
                    int end = end(phrase, words, sets, at);
                    if (end >= 0) {
                        found.accept(new Cue(phrase, at, end));
                    }
                }
            }
        }
    }

    /** Most phrases miss a word that stands nowhere in the text. */
    private static List<Phrase> possible(List<Phrase> all, BitSet present) {
        List<Phrase> possible = new ArrayList<>();
        for (Phrase phrase : all) {
            if (phrase.within(present)) {
                possible.add(phrase);
            }
        }
        return possible;
    }

    /** The place of the last word, if the phrase begins here. Each place takes the nearest word that fits. */
    private static int end(Phrase phrase, List<Word> words, Sets[] sets, int begin) {
        int at = begin;
        for (int place = 1; place < phrase.sets().size(); place++) {
            at = next(
                    words, sets, at + 1, phrase.gaps().get(place), phrase.sets().get(place));
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    private static int next(List<Word> words, Sets[] sets, int from, int gap, int set) {
        for (int at = from; at < sets.length && at <= from + gap; at++) {
            if (at > from && ends(words.get(at))) {
                return -1;
            }
            if (sets[at].has(set)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a sentence has ended before this word; "Rp 1.500.000" is none. */
    static boolean ends(Word word) {
        char before = word.before();
        return (before == '.' || before == '!' || before == '?') && !word.digits();
    }
}
