package id.amanchat.guard.internal.keep;

import id.amanchat.guard.internal.RuleBook;
import id.amanchat.guard.internal.reading.Reading;
import id.amanchat.guard.internal.reading.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said in a text about its numbers: for each word, what the longest phrase around it says. */
final class Labels {

    private static final Set<Label> NOTHING = EnumSet.noneOf(Label.class);
    private static final int FULL = 1 << Label.values().length;

    private final List<Word> words;
    private final Optional<Lexicon> own;
    private final Set<Label>[] said;
    private final int[] ends;
    private final List<Integer> secrets = new ArrayList<>();
    private int everything;

    @SuppressWarnings("unchecked")
    private Labels(List<Word> words, Optional<Lexicon> own) {
        this.words = words;
        this.own = own;
        this.said = new Set[words.size()];
        this.ends = new int[words.size()];
    }

    static Labels of(Reading reading) {
        return reading.as(Labels.class, each -> new Labels(each.words(), Optional.empty()).read());
    }

    /** With the bank's own names for secrets, too; whoever asks later for this reading gets the same. */
    static Labels of(Reading reading, RuleBook book) {
        return reading.as(Labels.class, each -> new Labels(each.words(), OwnWords.of(book)).read());
    }

    private Labels read() {
        int at = 0;
        while (at < words.size()) {
            at = read(at);
        }
        return this;
    }

    private int read(int at) {
        int end = read(Vocabulary.WORDS, at, at);
        end = own.isEmpty() ? end : read(own.get(), at, end);
        if (end == at) {
            mark(at, at + 1, NOTHING);
        }
        return Math.max(end, at + 1);
    }

    /** Marks the longest phrase that begins here, when it is no shorter than what is known; answers its end. */
    private int read(Lexicon lexicon, int at, int known) {
        Lexicon.Node node = lexicon.begin(word(at));
        Set<Label> best = NOTHING;
        int end = at;
        for (int next = at + 1; node != null; next++) {
            if (!node.labels().isEmpty()) {
                best = node.labels();
                end = next;
            }
            node = next < words.size() && words.get(next).before() == ' '
                    ? node.step(words.get(next).plain())
                    : null;
        }
        if (end > at && end >= known) {
            mark(at, end, best);
            return end;
        }
        return known;
    }

    private String word(int at) {
        return Vocabulary.SLIPS.right(words.get(at).plain());
    }

    private void mark(int from, int end, Set<Label> best) {
        for (int at = from; at < end; at++) {
            said[at] = best;
            ends[at] = end;
        }
        for (Label label : best) {
            everything |= 1 << label.ordinal();
            if (label.ordinal() >= Label.CVV.ordinal() && label.ordinal() <= Label.PASSWORD.ordinal()) {
                secrets.add(from);
            }
        }
    }

    /** The places of the words by which a phrase for a secret begins; a place may stand twice. */
    List<Integer> secrets() {
        return secrets;
    }

    boolean is(int word, Label label) {
        return word >= 0 && word < said.length && said[word].contains(label);
    }

    /** The word after the phrase in which this one stands. */
    int end(int word) {
        return ends[word];
    }

    boolean anywhere(Label label) {
        return (everything & FULL - 1 & 1 << label.ordinal()) != 0;
    }
}
