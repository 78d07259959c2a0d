package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

import java.util.Set;

/** Finds the word that governs a secret, to its left, and tells whether it asks for it. */
final class Requests {

    private static final int FAR = 40;
    private static final int RELATIVE = 5;
    private static final Tags GOVERNING = Tags.of(
            TELL, TELLING, ENTER, ENTERING, CONFIRM, NEED, ASK, WHAT, POLITE, NEUTRAL, PAST, COUNT, IF, GATE, WANTED,
            TOLD, ENTERED, WITHOUT);
    private static final Tags SOFT = Tags.of(FILLER, FULL, AUX, URGE, PARTICLE, YOU);

    private static final Set<String> WISHING = Set.of(
            "by",
            "start",
            "begin",
            "try",
            "how",
            "dengan",
            "untuk",
            "dapat",
            "agar",
            "membantu",
            "tinggal",
            "about",
            "supaya");
    private static final Set<String> AGAIN = Set.of("baru", "ulang", "lagi", "pengganti");
    private static final Set<String> OWN_FIRST = Set.of("need", "require", "requires", "needing", "requiring");
    private static final Set<String> OWN = Set.of("ditunggu", "saya", "kami");

    private final Talk talk;
    private final Units units;

    Requests(Talk talk) {
        this.talk = talk;
        this.units = talk.units();
    }

    /** What governs the secret; -1 when nothing does. */
    int governor(int secret, Sentence sentence) {
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

    /** Whether the secret is asked for by what governs it. */
    boolean asks(int governor, int secret, Sentence sentence) {
        Clause clause = new Clause(talk, sentence.holds(governor) ? sentence : sentence.header());
        if (headed(secret) || denied(governor, secret)) {
            return false;
        }
        if (units.is(governor, TELL)) {
            return tells(governor, clause) && !reported(governor, secret);
        }
        if (units.is(governor, TELLING)) {
            return tells(governor, clause) && wished(governor, sentence) && !units.is(governor - 1, IF);
        }
        if (units.is(governor, TOLD) || units.is(governor, ENTERED)) {
            boolean place = units.is(governor, ENTERED) && clause.atPlace();
            return !place && tells(governor, clause) && wished(governor, sentence);
        }
        if (units.is(governor, WITHOUT)) {
            return without(governor, sentence);
        }
        if (!talk.moods().plain(governor) || renewed(governor, secret)) {
            return false;
        }
        if (units.is(governor, GATE)) {
            return ours(governor, sentence);
        }
        if (units.is(governor, NEED)) {
            return needs(governor, clause);
        }
        if (units.is(governor, ENTER)
                || units.is(governor, ENTERING) && wished(governor, sentence) && !units.is(governor - 1, IF)) {
            return !clause.told(governor)
                    && !clause.supposed(governor)
                    && !instrument(governor, secret)
                    && !clause.atPlace()
                    && (clause.forUs(governor)
                            || units.any(governor, secret, LEAD)
                            || clause.asked(governor) && last(secret, sentence));
        }
        if (units.is(governor, CONFIRM)) {
            return confirms(governor, secret, clause);
        }
        if (units.is(governor, ASK)) {
            return ours(governor, sentence);
        }
        if (units.is(governor, WHAT)) {
            return whats(governor, secret, sentence);
        }
        return units.is(governor, POLITE) && !predicated(secret, sentence) && !units.is(governor, NEUTRAL);
    }

    private boolean tells(int governor, Clause clause) {
        if (talk.moods().at(governor) == Moods.Mood.DENIED) {
            return clause.exceptUs(governor);
        }
        return talk.moods().plain(governor)
                && !clause.told(governor)
                && !clause.supposed(governor)
                && !clause.forOthers(governor)
                && !clause.forYou(governor)
                && !(units.is(governor - 1, IF) && !clause.forUs(governor));
    }

    /** "Tell me your PIN works": not the secret but what is true of it. */
    private boolean reported(int governor, int secret) {
        return units.is(governor, NOTIFY)
                && units.is(secret + 1, PAST)
                && !units.is(secret + 1, FILLER)
                && !units.any(governor, secret, WHAT);
    }

    /** Nothing of weight follows: no "twice", no "to pay". */
    private boolean last(int secret, Sentence sentence) {
        for (int at = secret + 1; at < sentence.to(); at++) {
            if (!units.isAny(at, SOFT) && !units.isAny(at, Bare.SECRETS) && !units.is(at, PROCESS)) {
                return units.sign(at, Signs.COMMA | Signs.COLON);
            }
        }
        return true;
    }

    /** "The last four, not the whole number". */
    private boolean denied(int governor, int secret) {
        return talk.moods().plain(governor) && talk.moods().at(secret) == Moods.Mood.DENIED;
    }

    /** "Without the code I cannot help": both a denial and ours. */
    private boolean without(int governor, Sentence sentence) {
        boolean not = false;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            not |= at != governor && units.is(at, NOT);
        }
        return not && units.any(governor, sentence.to(), OURS) && !units.any(sentence.from(), governor, NOT);
    }

    /** Together with please, must, would you mind. */
    private boolean wished(int governor, Sentence sentence) {
        for (int at = governor - 1; at >= Math.max(sentence.from(), governor - 7); at--) {
            if (units.is(at, POLITE)
                    || units.is(at, MODAL)
                    || units.is(at, NEED)
                    || units.is(at, WANTED)
                    || units.says(at, WISHING)) {
                return true;
            }
        }
        return false;
    }

    private boolean needs(int governor, Clause clause) {
        return units.says(governor, OWN)
                || !units.alone(governor) && !OWN_FIRST.contains(units.word(governor))
                || !clause.ofYou(governor) && !clause.ofOthers(governor);
    }

    private boolean confirms(int governor, int secret, Clause clause) {
        return !clause.told(governor)
                && !clause.supposed(governor)
                && !instrument(governor, secret)
                && !clause.atPlace()
                && !units.is(secret + 1, PAST)
                && (clause.asked(governor) || clause.forUs(governor));
    }

    /** "With your PIN". */
    private boolean instrument(int governor, int secret) {
        return units.any(governor + 1, secret, WITH);
    }

    /** We ask, or may. */
    private boolean ours(int governor, Sentence sentence) {
        for (int at = governor - 1; at >= Math.max(sentence.from(), governor - 6); at--) {
            if (units.is(at, MACHINE) || units.is(at, IT)) {
                return false;
            }
            if (units.is(at, OURS) || units.is(at, POLITE) || units.is(at, WE)) {
                return true;
            }
            if (units.is(at, YOU) || units.is(at, THIRD)) {
                return false;
            }
        }
        return units.any(governor, Math.min(governor + 12, sentence.to()), OURS);
    }

    private boolean whats(int governor, int secret, Sentence sentence) {
        return !predicated(secret, sentence)
                && !(units.says(secret + 1, Set.of("for")) && secret + 2 >= sentence.to())
                && !units.is(secret + 1, OWNER)
                && !units.any(governor, secret, OWNER);
    }

    /** "Mau minta PIN baru": the customer gets it. */
    private boolean renewed(int governor, int secret) {
        boolean asked = units.is(governor, NEED) || units.is(governor, ASK) || units.is(governor, POLITE);
        boolean again = units.says(secret + 1, AGAIN);
        return asked && (again || units.is(governor, ASK) && units.any(secret + 1, secret + 4, NOT));
    }

    /** "Your PIN is blocked": something is said of it. */
    private boolean predicated(int secret, Sentence sentence) {
        int at = secret + 1;
        while (at < sentence.to()
                && !units.is(at, REL)
                && (units.isAny(at, Bare.SECRETS) || units.is(at, FILLER) && !units.is(at, PAST))) {
            at++;
        }
        return at < sentence.to()
                && !units.sign(at, Signs.COMMA)
                && (units.is(at, PAST)
                        || units.is(at, NEUTRAL)
                        || units.is(at, NOT)
                        || units.is(at, AUX)
                        || units.is(at, MODAL));
    }

    /** "PIN page", "OTP problem". */
    private boolean headed(int secret) {
        return units.is(secret + 1, HEAD)
                && !units.sign(secret + 1, Signs.COMMA | Signs.LINE | Signs.STOP | Signs.QUESTION);
    }
}
