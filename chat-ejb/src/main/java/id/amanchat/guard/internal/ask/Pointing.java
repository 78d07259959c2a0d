package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

import java.util.EnumSet;
import java.util.Set;

/** "We have sent you a code. Please read it to me": the ask points back at a secret that was named before. */
final class Pointing {

    private static final int FAR = 45;
    private static final Set<Tag> POINTED = EnumSet.of(PASSWORD, PIN, CODE, CARD, CVV);

    private final Talk talk;
    private final Units units;

    Pointing(Talk talk) {
        this.talk = talk;
        this.units = talk.units();
    }

    /** The secret that this verb asks for; -1 when it asks for none. */
    int target(int verb, Sentence sentence) {
        boolean tells = units.is(verb, TELL);
        boolean enters = units.is(verb, ENTER);
        boolean needs = units.is(verb, NEED) || units.is(verb, WHAT);
        if (!tells && !enters && !needs || !talk.moods().plain(verb)) {
            return -1;
        }
        Clause clause = new Clause(talk, sentence);
        if (clause.told(verb)
                || clause.supposed(verb)
                || clause.forOthers(verb)
                || !pointing(verb, sentence, clause, tells)) {
            return -1;
        }
        if (enters && !tells && clause.atPlace()) {
            return -1;
        }
        return named(verb, sentence);
    }

    private boolean pointing(int verb, Sentence sentence, Clause clause, boolean tells) {
        int at = verb + 1;
        boolean it = false;
        boolean bare = true;
        while (at < sentence.to() && at < verb + 6 && !units.sign(at, Signs.COMMA)) {
            it |= bare && units.is(at, IT);
            if (units.isAny(at, Bare.SECRETS) || units.is(at, SAFE) || units.is(at, OBJECT) && !units.is(at, IT)) {
                return false;
            }
            bare &= units.is(at, FILLER)
                    || units.is(at, ME)
                    || units.is(at, OURS)
                    || units.is(at, HERE)
                    || units.is(at, IT)
                    || units.is(at, PREP)
                    || units.is(at, URGE)
                    || units.is(at, PARTICLE)
                    || units.is(at, WHAT);
            at++;
        }
        if (units.is(verb, WHAT)) {
            return bare && it || bare && units.says(verb, Set.of("berapa", "what"));
        }
        if (it) {
            return true;
        }
        boolean alone = tells && bare && !units.is(verb, NOTIFY) && !units.says(verb, Set.of("bantu", "help", "bagi"));
        return alone && (clause.forUs(verb) || short_(verb, sentence));
    }

    private boolean short_(int verb, Sentence sentence) {
        return sentence.to() - verb <= 4;
    }

    private int named(int verb, Sentence sentence) {
        for (int at = verb - 1; at >= Math.max(0, verb - FAR); at--) {
            boolean same = sentence.holds(at);
            if (units.isAny(at, POINTED)) {
                boolean denied =
                        talk.moods().at(at) == Moods.Mood.DENIED || talk.moods().at(at) == Moods.Mood.OTHERS;
                boolean headed = units.is(at + 1, HEAD);
                return denied && !same || headed || talk.moods().at(at) == Moods.Mood.OTHERS ? -1 : at;
            }
            if (units.is(at, SAFE) || thing(at)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean thing(int at) {
        return units.is(at, OBJECT) && !units.is(at, FILLER) && !units.is(at, IT);
    }
}
