package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

import java.util.Set;

/** "OTP nya?", "pin kak", "CVV: ____", "to verify you: card number, CVV": asks without a verb. */
final class Fragments {

    private static final Set<String> GOING_ON =
            Set.of("so", "ok", "oke", "okay", "now", "and", "next", "sama", "terus", "lalu", "then", "dan");
    private static final Set<String> EITHER = Set.of("or", "atau");
    private static final int LONGEST = 24;
    private static final Tags SMALL = Tags.of(
            FILLER, PARTICLE, FULL, URGE, OR, PREP, ME, OURS, HERE, POLITE, PROCESS, LASTFOUR, WHAT, IT, YOU, NOTNOT,
            LEAD, SAFE, WITH);
    private static final Tags BEGGING = Tags.of(PARTICLE, POLITE, HERE, PROCESS, LEAD);
    private static final Set<String> OTHER = Set.of("new", "baru", "another", "lain", "lost", "wrong", "old", "first");

    private static final Set<String> THEN = Set.of("then", "and", "so", "biar", "lalu", "terus", "nanti", "dan");
    private static final Set<String> ABOUT =
            Set.of("for", "untuk", "about", "on", "of", "from", "dari", "with", "is", "are");

    private final Talk talk;
    private final Units units;

    Fragments(Talk talk) {
        this.talk = talk;
        this.units = talk.units();
    }

    boolean asks(int secret, Sentence sentence) {
        if (!talk.moods().plain(secret) || units.says(sentence.from(), Set.of("which"))) {
            return false;
        }
        int from = from(secret, sentence);
        int to = sentence.to();
        if (to - from > LONGEST) {
            return false;
        }
        boolean question = Signs.has(units.signs(to), Signs.QUESTION);
        boolean begged = question || begged(sentence.from(), sentence.to());
        return blank(secret, from, to)
                || dangling(secret, sentence)
                || bargained(secret, from, sentence)
                || begged
                        && nothingElse(from, to, strange(from, to, sentence, question))
                        && !choice(sentence, question);
    }

    /** "The card number, then I can cancel it": what we do for it. */
    private boolean bargained(int secret, int from, Sentence sentence) {
        for (int at = secret + 1; at < sentence.to(); at++) {
            boolean parted = units.sign(at, Signs.COMMA) || units.is(at, PROCESS) || units.says(at, THEN);
            if (parted && units.any(at, Math.min(at + 5, sentence.to()), OURS) | units.is(at, PROCESS)) {
                return !units.says(from, ABOUT)
                        && nothingElse(from, at, 1)
                        && !units.any(at, sentence.to(), NOT)
                        && !units.any(at, sentence.to(), UI);
            }
        }
        return false;
    }

    /** "And the PIN you use is …?" */
    private boolean dangling(int secret, Sentence sentence) {
        int end = sentence.to();
        return end - 1 > secret
                && units.says(end - 1, Set.of("is", "are", "was", "adalah", "yaitu", "ialah", "itu"))
                && (units.signs(end) & (Signs.QUESTION | Signs.BLANK | Signs.COLON)) != 0
                && !units.is(sentence.from(), WHETHER);
    }

    /** After a colon, when one announces it. */
    private int from(int secret, Sentence sentence) {
        int first = Math.max(sentence.from(), sentence.to() - LONGEST - 1);
        for (int at = secret; at > first; at--) {
            boolean announced = units.sign(at, Signs.COMMA | Signs.DASH) && lead(sentence.from(), at);
            if (announced || units.sign(at, Signs.COLON)) {
                return at;
            }
        }
        return first;
    }

    private boolean lead(int from, int to) {
        return units.any(from, to, LEAD) || units.any(from, to, PROCESS);
    }

    /** "CVV:" and then nothing, or a place to fill in. */
    private boolean blank(int secret, int from, int to) {
        int next = secret + 1;
        while (next < to && units.is(next, FILLER) && !units.sign(next, Signs.COLON)) {
            next++;
        }
        int signs = units.signs(next);
        if (Signs.has(signs, Signs.BLANK)) {
            return nothingElse(from, secret, 1);
        }
        boolean empty = next == units.size()
                || Signs.has(signs, Signs.LINE)
                || Signs.has(signs, Signs.DASH) && !units.is(next, NOT);
        return Signs.has(signs, Signs.COLON) && empty && nothingElse(from, secret, 0) && !explained(next);
    }

    /** How many words that mean nothing to us may be among it. */
    private int strange(int from, int to, Sentence sentence, boolean question) {
        if (from > sentence.from()) {
            return 3;
        }
        int secrets = 0;
        for (int at = from; at < to; at++) {
            secrets += units.isAny(at, Bare.SECRETS) ? 1 : 0;
        }
        if (secrets > 1) {
            return 3;
        }
        return question || units.any(from, to, POLITE) ? 1 : 0;
    }

    /** "PIN:" over a paragraph about it. */
    private boolean explained(int next) {
        for (int at = next; at < Math.min(next + 10, units.size()); at++) {
            if (at > next && Signs.ends(units.signs(at))) {
                return false;
            }
            if (!units.isAny(at, Bare.THINGS)) {
                return true;
            }
        }
        return false;
    }

    private boolean begged(int from, int to) {
        if (units.says(from, GOING_ON)) {
            return true;
        }
        for (int at = from; at < to; at++) {
            if (units.isAny(at, BEGGING)) {
                return true;
            }
        }
        return false;
    }

    private boolean nothingElse(int from, int to, int strange) {
        int left = strange;
        for (int at = from; at < to; at++) {
            boolean theirs = units.says(at, Set.of("for", "untuk", "buat")) && units.is(at + 1, YOU);
            if (theirs || units.says(at, OTHER)) {
                return false;
            }
            if (!units.isAny(at, SMALL)
                    && !units.isAny(at, Bare.SECRETS)
                    && (!units.tags(at).isEmpty() || --left < 0)) {
                return false;
            }
        }
        return true;
    }

    /** "PIN or password?": which of them. */
    private boolean choice(Sentence sentence, boolean question) {
        if (!question) {
            return false;
        }
        boolean or = false;
        int secrets = 0;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            or |= units.says(at, EITHER);
            secrets += units.isAny(at, Bare.SECRETS) ? 1 : 0;
        }
        return or && secrets > 1;
    }
}
