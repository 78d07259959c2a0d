package id.amanchat.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Counts how often something was so, prints one line, and holds the rate to what is wanted. What went wrong is printed for
 * the open half of a set only: to the other half nobody tunes.
 */
final class Figure {

    private final String name;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private int all;
    private int so;

    Figure(String name) {
        this.name = name;
    }

    /** Of everything both counted as so, how much the first did: a precision. */
    static Figure share(String name, Figure first, Figure second) {
        Figure share = new Figure(name);
        share.so = first.so;
        share.all = first.so + second.so;
        return share;
    }

    void count(boolean yes) {
        all++;
        so += yes ? 1 : 0;
    }

    /** Counts, and remembers the text where it was not as it should be; of a sentence, the first of its texts. */
    void count(boolean yes, boolean wanted, Sentence sentence, String text) {
        count(yes);
        if (yes != wanted) {
            wrong.putIfAbsent(sentence.text(), sentence.label() + ": " + text.replace("\n", "⏎"));
        }
    }

    double rate() {
        return all == 0 ? 0 : (double) so / all;
    }

    void atLeast(double wanted, boolean open) {
        print("≥", wanted, open, rate() >= wanted);
        assertThat(rate()).as(name).isGreaterThanOrEqualTo(Shortfalls.of(name).orElse(wanted));
    }

    void atMost(double wanted, boolean open) {
        print("≤", wanted, open, rate() <= wanted);
        assertThat(rate()).as(name).isLessThanOrEqualTo(Shortfalls.of(name).orElse(wanted));
    }

    /** Something to know, not to hold. */
    void tell() {
        System.out.printf(Locale.ROOT, "FIGURE %-66s %6d of %6d  %8.4f%n", name, so, all, rate());
    }

    private void print(String sign, double wanted, boolean open, boolean reached) {
        System.out.printf(
                Locale.ROOT,
                "FIGURE %-66s %6d of %6d  %8.4f  wanted %s %.4f  %s%n",
                name,
                so,
                all,
                rate(),
                sign,
                wanted,
                reached ? "reached" : "MISSED");
        if (open) {
            wrong.values().stream()
                    .limit(Integer.getInteger("amanchat.misses", 60))
                    .forEach(text -> System.out.println("   - " + text));
        }
    }
}
