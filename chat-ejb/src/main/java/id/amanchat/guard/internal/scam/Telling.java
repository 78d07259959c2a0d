package id.amanchat.guard.internal.scam;

import id.amanchat.guard.internal.reading.Word;

/**
 * How each sentence of a text speaks: a customer tells of herself and asks ("my card is blocked, why?"), a scammer
 * addresses ("your card will be blocked"), a bank warns ("never share your code").
 */
final class Telling {
    private static final double TOLD = 0.3;

    private final Spoken words;
    /** Of the sentence each word stands in. */
    private final Mood[] moods;

    Telling(Spoken words) {
        this.words = words;
        moods = new Mood[words.size()];
        int from = 0;
        for (int at = 1; at <= moods.length; at++) {
            if (at == moods.length || begins(at)) {
                Mood mood = mood(from, at);
                while (from < at) {
                    moods[from++] = mood;
                }
            }
        }
    }

    private boolean begins(int at) {
        Word word = words.word(at);
        return words.begins(at)
                || word.before() == '\n'
                || word.before() == ':'
                || word.before() == ';'
                || word.before() == '…';
    }

    private Mood mood(int from, int to) {
        boolean question = words.word(to - 1).after() == '?';
        return Mood.of(roles(from, to), roles(to - 2, to), question, warns(from, to));
    }

    /** "Never share" warns; "do not ignore this" does not. */
    private boolean warns(int from, int to) {
        for (int i = from; i < to; i++) {
            int next = i + 1 < to ? words.sets(i + 1).roles() : 0;
            int here = words.sets(i).roles();
            if (Role.NEVER.in(here) || Role.NOT.in(here) && (Role.SEND.in(next) || Role.PAY.in(next))) {
                return !Role.IGNORE.in(roles(i + 1, Math.min(to, i + 3)));
            }
        }
        return false;
    }

    private int roles(int from, int to) {
        int all = 0;
        for (int i = Math.max(0, from); i < to; i++) {
            all |= words.sets(i).roles();
        }
        return all;
    }

    /** How much of a phrase's weight counts, by the sentence its last word stands in. */
    double share(Phrase phrase, int at) {
        Mood mood = moods[at];
        if (phrase.sign().mayBeWarnedOf() && mood.warns()) {
            return 0;
        }
        return !phrase.firm() && mood.excuses(phrase.sign()) ? TOLD : 1;
    }
}
