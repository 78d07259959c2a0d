package id.amanchat.guard.internal.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A speech cut into words and phrases that mean something. Immutable once read. */
final class Units {

    private record Unit(Set<Tag> tags, int first, int end) {}

    private static final Set<String> INTRODUCING =
            Set.of("the", "that", "to", "your", "yang", "a", "this", "ke", "di", "angka", "nomor", "photo");

    private final Speech speech;
    private final List<Unit> units = new ArrayList<>();

    private Units(Speech speech) {
        this.speech = speech;
    }

    static Units of(Speech speech, Lexicon lexicon) {
        Units units = new Units(speech);
        int at = 0;
        while (at < speech.size()) {
            Lexicon.Found found = lexicon.find(speech, at);
            if (found != null && INTRODUCING.contains(speech.word(at)) && longer(speech, lexicon, at, found.end())) {
                found = null;
            }
            int end = found == null ? at + 1 : found.end();
            units.units.add(new Unit(found == null ? lexicon.of(speech.word(at)) : found.tags(), at, end));
            at = end;
        }
        return units;
    }

    /** Whether a phrase that begins within this one goes further: "the number", "number on the front". */
    private static boolean longer(Speech speech, Lexicon lexicon, int at, int end) {
        for (int next = at + 1; next < end; next++) {
            Lexicon.Found found = lexicon.find(speech, next);
            if (found != null && found.end() > end) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return units.size();
    }

    boolean is(int at, Tag tag) {
        return at >= 0 && at < units.size() && units.get(at).tags.contains(tag);
    }

    boolean isAny(int at, Set<Tag> tags) {
        if (at < 0 || at >= units.size()) {
            return false;
        }
        for (Tag tag : units.get(at).tags) {
            if (tags.contains(tag)) {
                return true;
            }
        }
        return false;
    }

    Set<Tag> tags(int at) {
        return units.get(at).tags;
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
        return at >= 0 && at < size() && units.get(at).end - units.get(at).first == 1 && words.contains(word(at));
    }

    /** Its first word. */
    String word(int at) {
        return speech.word(units.get(at).first);
    }

    /** Whether it is a single word. */
    boolean alone(int at) {
        return units.get(at).end - units.get(at).first == 1;
    }

    /** All its words. */
    String text(int at) {
        return speech.text(units.get(at).first, units.get(at).end);
    }

    String last(int at) {
        return speech.word(units.get(at).end - 1);
    }

    /** What stands before this unit; before the one after the last: what ends the text. */
    int signs(int at) {
        return speech.signs(at < size() ? units.get(at).first : speech.size());
    }

    boolean sign(int at, int sign) {
        return Signs.has(signs(at), sign);
    }

    /** Whether it stands in the text itself and not in a line given for context. */
    boolean now(int at) {
        return speech.from(units.get(at).first) >= 0;
    }

    int from(int at) {
        return speech.from(units.get(at).first);
    }

    int to(int at) {
        return speech.to(units.get(at).end - 1);
    }

    @Override
    public String toString() {
        return "Units[" + size() + "]";
    }
}
