package id.amanchat.guard.internal.scam;

import id.amanchat.guard.internal.reading.Word;
import java.util.List;

/**
 * How each sentence of a text speaks: a customer tells of herself and asks ("my card is blocked, why?"), a scammer
 * addresses ("your card will be blocked"), a bank warns ("never share your code").
 */
final class Telling {
    private final Sets[] sets;
    private final Cues cues;
    private final boolean[] told;
    private final boolean[] warned;
    private final boolean[] asked;
    private final boolean[] placed;
    private final boolean[] done;

    Telling(List<Word> words, Sets[] sets, Cues cues) {
        this.sets = sets;
        this.cues = cues;
        told = new boolean[sets.length];
        warned = new boolean[sets.length];
        asked = new boolean[sets.length];
        placed = new boolean[sets.length];
        done = new boolean[sets.length];
        int from = 0;
        for (int at = 1; at <= sets.length; at++) {
            if (at == sets.length || ends(words.get(at))) {
                sentence(from, at, words.get(at - 1).after() == '?');
                from = at;
            }
        }
    }

    private static boolean ends(Word word) {
        return Cues.ends(word)
                || word.before() == '\n'
                || word.before() == ':'
                || word.before() == ';'
                || word.before() == '…';
    }

    private void sentence(int from, int to, boolean question) {
        boolean second = has("@you", from, to);
        boolean first = has("@me", from, to) || has("@heard", from, to);
        boolean demands = has("@pay", from, to) || has("@click", from, to);
        boolean asks =
                question && (first || !second && (!demands || has("@asking", from, to) || has("@particle", to - 2, to)))
                        || !second && has("@wonder", from, to);
        boolean paid = has("@done", from, to);
        boolean place = has("@place", from, to);
        boolean never = warns(from, to);
        for (int i = from; i < to; i++) {
            told[i] = !second && (first || has("@trouble", from, to));
            asked[i] = asks;
            warned[i] = never;
            placed[i] = place;
            done[i] = paid;
        }
    }

    /** "Never share" warns; "do not ignore this" does not. */
    private boolean warns(int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(i, "@never") || is(i, "@not") && i + 1 < to && (is(i + 1, "@send") || is(i + 1, "@pay"))) {
                return !has("@ignore", i + 1, Math.min(to, i + 3));
            }
        }
        return false;
    }

    private boolean has(String set, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (is(i, set)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int place, String set) {
        return sets[place].has(cues.set(set));
    }

    /** How much of a cue's weight counts, by the sentence its last word stands in. */
    double share(Sign sign, Cue cue) {
        int at = cue.to();
        if (sign.mayBeWarnedOf() && warned[at]) {
            return 0;
        }
        if (!cue.phrase().firm() && (asked[at] || sign.mayBeTold() && told[at] || innocent(sign, at))) {
            return TOLD;
        }
        return 1;
    }

    /** What is typed where it belongs, and what has been paid already. */
    private boolean innocent(Sign sign, int at) {
        return switch (sign) {
            case ASKS_SECRET, ACCOUNT_PROBLEM, ASKS_TO_OPEN, URGENCY, UNOFFICIAL_CONTACT -> placed[at];
            case ASKS_PAYMENT -> done[at];
            default -> false;
        };
    }

    private static final double TOLD = 0.3;
}
