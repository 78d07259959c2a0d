package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

/** Finds the word that governs a secret, to its left. */
final class Governor {

    static final Tags SOFT = Tags.of(FILLER, FULL, AUX, URGE, PARTICLE, YOU);
    private static final int FAR = 40;
    private static final int RELATIVE = 5;
    private static final Tags GOVERNING = Tags.of(
            TELL, TELLING, ENTER, ENTERING, CONFIRM, NEED, ASK, WHAT, POLITE, NEUTRAL, PAST, COUNT, IF, GATE, WANTED,
            TOLD, ENTERED, WITHOUT);

    private final Units units;

    Governor(Talk talk) {
        this.units = talk.units();
    }

    /** What governs the secret; -1 when nothing does. */
    int of(int secret, Sentence sentence) {
        int last = Math.max(sentence.begin(), secret - FAR);
        for (int at = secret - 1; at >= last; at--) {
            if (units.isAny(at, Bare.SECRETS) || !units.isAny(at, GOVERNING) || relative(at, last)) {
                continue;
            }
            if (passing(at, secret) || units.is(at, WHAT) && led(at)) {
                continue;
            }
            return at;
        }
        return -1;
    }

    /** "Tell me which": the verb asks. */
    private boolean led(int at) {
        return units.is(at - 1, TELL) || units.is(at - 2, TELL) || units.is(at - 1, NEED);
    }

    /** Words that are more often something else: "now", "the same". */
    private boolean passing(int at, int secret) {
        if (units.is(at, TELL) || units.is(at, NEED) || units.is(at, ENTER)) {
            return false;
        }
        boolean verb = units.is(at, NEUTRAL) || units.is(at, TELLING) || units.is(at, ENTERING) || units.is(at, IF);
        if (!verb && units.is(at, PAST) && units.is(at, FILLER)) {
            return true;
        }
        boolean asking = units.is(at, POLITE) || units.is(at, WHAT);
        return asking && !verb && !near(at, secret) && !(units.is(at, WHAT) && !units.alone(at));
    }

    /** Nothing but small words in between. */
    private boolean near(int at, int secret) {
        for (int each = at + 1; each < secret; each++) {
            if (!units.isAny(each, SOFT) && !units.isAny(each, Bare.SECRETS) && !units.is(each, PREP)) {
                return false;
            }
        }
        return true;
    }

    /** "The code you received": a verb that belongs to a thing before it. */
    private boolean relative(int at, int last) {
        if (!units.is(at, PAST) && !units.is(at, NEUTRAL) && !units.is(at, TOLD)) {
            return false;
        }
        boolean linked = false;
        for (int each = at - 1; each >= Math.max(last, at - RELATIVE); each--) {
            if (units.isAny(each, Bare.SECRETS) || units.is(each, SAFE) || units.is(each, LASTFOUR)) {
                return linked;
            }
            if (units.isAny(each, GOVERNING) && !units.is(each, PAST)) {
                return false;
            }
            linked |= units.is(each, REL) || units.is(each, WE);
        }
        return false;
    }
}
