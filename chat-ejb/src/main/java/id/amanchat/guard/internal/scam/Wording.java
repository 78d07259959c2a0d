package id.amanchat.guard.internal.scam;

import id.amanchat.guard.internal.reading.Word;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a text uses the words that scam messages use, or those of people who ask their bank: a learned weight for each
 * word and pair of words, so that what no phrase foresaw is seen too. It only ever shifts what the signs say.
 */
final class Wording {
    /** What stands in every text. */
    static final String ALL = "<all>";

    static final double THOUSANDTHS = 1000;
    /** In a long text each word counts less. */
    private static final double LENGTH = 2.5;

    private final Map<String, Heard> words = new HashMap<>();

    Wording(List<String> lines) {
        int number = 0;
        for (String line : lines) {
            String[] parts = line.split(" ");
            Heard first = words.computeIfAbsent(parts[1], none -> new Heard());
            Heard last = parts.length == 2 ? first : first.next.computeIfAbsent(parts[2], none -> new Heard());
            last.number = number++;
            last.weight = Integer.parseInt(parts[0]) / THOUSANDTHS;
        }
    }

    /** The logit: 0 is as likely a scam as not. */
    double logit(List<Word> text) {
        BitSet seen = new BitSet();
        double sum = 0;
        Heard before = null;
        for (Word word : text) {
            String read = read(word);
            Heard one = words.get(read);
            sum += once(one, seen);
            sum += once(before == null ? null : before.next.get(read), seen);
            before = one;
        }
        return words.get(ALL).weight + sum * share(seen.cardinality());
    }

    /** The words of a text as they are known here. */
    static List<String> words(List<Word> text) {
        return text.stream().map(Wording::read).toList();
    }

    private static String read(Word word) {
        return word.digits() ? "<n>" : word.plain();
    }

    /** How much each of so many words and pairs counts. */
    static double share(int known) {
        return 1 / Math.max(1, Math.sqrt(known) / LENGTH);
    }

    private static double once(Heard heard, BitSet seen) {
        if (heard == null || heard.number < 0 || seen.get(heard.number)) {
            return 0;
        }
        seen.set(heard.number);
        return heard.weight;
    }

    private static final class Heard {
        private final Map<String, Heard> next = new HashMap<>(2);
        private int number = -1;
        private double weight;
    }
}
