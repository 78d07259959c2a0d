package id.amanchat.guard.internal.ask;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows what words and phrases are. Immutable; for any thread. */
final class Lexicon {

    private static final Tags PASSIVE = Tags.of(Tag.TOLD, Tag.ENTERED, Tag.RUN, Tag.MOVE);

    private static final Tags SECRET = Tags.range(Tag.PASSWORD, Tag.TAKES);
    /** What is no part of a description: "kodenya tolong dikirim" does not describe a code. */
    private static final Tags STRONG =
            Tags.of(Tag.SAFE, Tag.POLITE, Tag.TELL, Tag.TOLD, Tag.NOT, Tag.IF, Tag.URGE, Tag.RUN, Tag.ENTER);

    private final Vocabulary vocabulary;
    private final Shuffled shuffled;
    private final Tags[] tags;
    private final PhraseNode phrases;
    private final boolean[] begins;

    Lexicon(Map<String, Set<Tag>> words, List<Phrase> phrases) {
        Set<String> known = known(words, phrases);
        this.vocabulary = new Vocabulary(known);
        this.shuffled = new Shuffled(known);
        this.tags = new Tags[vocabulary.size()];
        Arrays.fill(tags, Tags.NONE);
        words.forEach((word, all) -> tags[vocabulary.number(word)] = Tags.of(all));
        this.phrases = PhraseTree.of(phrases, vocabulary);
        this.begins = new boolean[vocabulary.size()];
        phrases.forEach(this::begin);
    }

    private static Set<String> known(Map<String, Set<Tag>> words, List<Phrase> phrases) {
        Set<String> known = new HashSet<>(words.keySet());
        phrases.forEach(phrase -> phrase.parts().forEach(part -> known.addAll(part.words())));
        return known;
    }

    /** Every word that the phrase can begin with. */
    private void begin(Phrase phrase) {
        for (Phrase.Part part : phrase.parts()) {
            part.words().forEach(word -> begins[vocabulary.number(word)] = true);
            if (!part.optional()) {
                return;
            }
        }
    }

    Set<String> words() {
        return vocabulary.words();
    }

    /** Whether it is an Indonesian verb's passive: "dikirim". */
    boolean passive(String word) {
        return of(vocabulary.number(word)).meets(PASSIVE);
    }

    /** The longer word that this one is when two of its letters have changed places; null when there is none. */
    String meant(String word) {
        return shuffled.meant(word);
    }

    /** The words of a speech by their numbers. */
    int[] numbers(Speech speech) {
        int[] numbers = new int[speech.size()];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = vocabulary.number(speech.word(at));
        }
        return numbers;
    }

    /** What the word alone is. */
    Tags of(int word) {
        return word < 0 ? Tags.NONE : tags[word];
    }

    /** Whether a phrase begins with this word. */
    boolean begins(int word) {
        return word >= 0 && begins[word];
    }

    PhraseNode phrases() {
        return phrases;
    }

    /** Whether the word cannot be one of those between the words of a phrase. */
    boolean interrupts(int word, boolean secret) {
        return word >= 0 && tags[word].meets(secret ? STRONG : SECRET);
    }
}
