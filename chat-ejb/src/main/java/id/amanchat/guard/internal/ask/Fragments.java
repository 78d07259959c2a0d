package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

import java.util.EnumSet;
import java.util.Set;

/** "OTP nya?", "pin kak", "CVV: ____": asks without a verb. */
final class Fragments {

    private static final int LONGEST = 24;
    private static final Set<Tag> SMALL = EnumSet.of(
            FILLER, PARTICLE, FULL, URGE, OR, PREP, ME, OURS, HERE, POLITE, PROCESS, LASTFOUR, WHAT, IT, YOU, NOTNOT);

    private final Talk talk;
    private final Units units;

    Fragments(Talk talk) {
        this.talk = talk;
        this.units = talk.units();
    }

    boolean asks(int secret, Sentence sentence) {
        if (!talk.moods().plain(secret) || sentence.to() - sentence.from() > LONGEST) {
            return false;
        }
        return blank(secret, sentence) || begged(sentence) && nothingElse(sentence);
    }

    /** "CVV:" and then nothing, or a place to fill in. */
    private boolean blank(int secret, Sentence sentence) {
        int next = secret + 1;
        while (next < sentence.to() && units.is(next, FILLER) && !units.sign(next, Signs.COLON)) {
            next++;
        }
        int signs = units.signs(next);
        boolean colon = Signs.has(signs, Signs.COLON);
        boolean empty = next == units.size()
                || Signs.has(signs, Signs.LINE | Signs.BLANK)
                || Signs.has(signs, Signs.DASH) && !units.is(next, NOT);
        return colon && empty && short_(secret, sentence) && !listed(next)
                || Signs.has(signs, Signs.BLANK) && nothingElse(sentence);
    }

    private boolean short_(int secret, Sentence sentence) {
        for (int at = sentence.from(); at < secret; at++) {
            if (!units.isAny(at, SMALL) && !units.isAny(at, Bare.THINGS)) {
                return false;
            }
        }
        return true;
    }

    /** "PIN:" over a paragraph about it. */
    private boolean listed(int next) {
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

    private boolean begged(Sentence sentence) {
        if (Signs.has(units.signs(sentence.to()), Signs.QUESTION)) {
            return true;
        }
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (units.is(at, PARTICLE) || units.is(at, POLITE) || units.is(at, HERE) || units.is(at, PROCESS)) {
                return true;
            }
        }
        return false;
    }

    private boolean nothingElse(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (!units.isAny(at, SMALL) && !units.isAny(at, Bare.SECRETS)) {
                return false;
            }
        }
        return true;
    }
}
