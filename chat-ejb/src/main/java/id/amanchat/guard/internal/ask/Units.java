package id.amanchat.guard.internal.ask;

import java.util.Set;

/** A speech cut into words and phrases that mean something. Immutable once read. */
final class Units {

    private static final Set<String> INTRODUCING =
            Set.of("the", "that", "to", "your", "yang", "a", "this", "ke", "di", "angka", "nomor", "photo");

    private final Speech speech;
    private final Tags[] tags;
    private final int[] first;
    private int size;

    private Units(Speech speech) {
        this.speech = speech;
        this.tags = new Tags[speech.size()];
        this.first = new int[speech.size() + 1];
    }

    static Units of(Speech speech, Lexicon lexicon) {
        Units units = new Units(speech);
        PhraseFinder finder = new PhraseFinder(lexicon, speech);
        int at = 0;
        while (at < speech.size()) {
            at = units.add(at, finder);
        }
        units.first[units.size] = at;
        return units;
    }

    /** Where the next unit begins. */
    private int add(int at, PhraseFinder finder) {
        boolean found = finder.find(at);
        int end = found ? finder.end() : at + 1;
        Tags those = found ? finder.tags() : finder.alone(at);
        if (found && INTRODUCING.contains(speech.word(at)) && longer(finder, at, end)) {
            end = at + 1;
            those = finder.alone(at);
        }
        tags[size] = those;
        first[size++] = at;
        return end;
    }

    /** Whether a phrase that begins within this one goes further: "the number", "number on the front". */
    private static boolean longer(PhraseFinder finder, int at, int end) {
        for (int next = at + 1; next < end; next++) {
            if (finder.find(next) && finder.end() > end) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    boolean is(int at, Tag tag) {
        return at >= 0 && at < size && tags[at].has(tag);
    }

    boolean isAny(int at, Tags some) {
        return at >= 0 && at < size && tags[at].meets(some);
    }

    Tags tags(int at) {
        return tags[at];
    }

    /** Whether one of these is among the units from this to before that one. */
    boolean any(int from, int to, Tag tag) {
        for (int at = Math.max(from, 0); at < Math.min(to, size()); at++) {
            if (is(at, tag)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is this very word. */
    boolean says(int at, Set<String> words) {
        return at >= 0 && at < size() && alone(at) && words.contains(word(at));
    }

    /** Its first word. */
    String word(int at) {
        return speech.word(first[at]);
    }

    /** Whether it is a single word. */
    boolean alone(int at) {
        return first[at + 1] - first[at] == 1;
    }

    /** All its words. */
    String text(int at) {
        return speech.text(first[at], first[at + 1]);
    }

    String last(int at) {
        return speech.word(first[at + 1] - 1);
    }

    /** What stands before this unit; before the one after the last: what ends the text. */
    int signs(int at) {
        return speech.signs(at < size() ? first[at] : speech.size());
    }

    boolean sign(int at, int sign) {
        return Signs.has(signs(at), sign);
    }

    /** Whether it stands in the text itself and not in a line given for context. */
    boolean now(int at) {
        return speech.from(first[at]) >= 0;
    }

    int from(int at) {
        return speech.from(first[at]);
    }

    int to(int at) {
        return speech.to(first[at + 1] - 1);
    }

    @Override
    public String toString() {
        return "Units[" + size() + "]";
    }
}
