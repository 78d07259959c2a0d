package id.amanchat.guard.internal.keep;

import id.amanchat.guard.internal.RuleBook;
import id.amanchat.guard.internal.WordList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of secrets that administrators added to the book's lists. */
final class OwnWords {

    private static final Map<WordList, Label> LISTS = Map.of(
            WordList.PIN, Label.PIN,
            WordList.CODE, Label.CODE,
            WordList.PASSWORD, Label.PASSWORD,
            WordList.CVV, Label.CVV);

    private OwnWords() {}

    /** Nothing when none were added. */
    static Optional<Lexicon> of(RuleBook book) {
        Lexicon own = new Lexicon();
        boolean any = false;
        for (var list : LISTS.entrySet()) {
            Set<String> words = book.words(list.getKey().list());
            words.forEach(word -> own.say(list.getValue(), folded(word)));
            any |= !words.isEmpty();
        }
        return any ? Optional.of(own) : Optional.empty();
    }

    private static String folded(String phrase) {
        return phrase.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
