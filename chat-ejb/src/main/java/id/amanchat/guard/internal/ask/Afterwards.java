package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

import java.util.Set;

/** Asks that name the secret first: "OTP nya berapa", "the code, please send it", "your PIN needs to be shared with me". */
final class Afterwards {

    private static final Set<String> OURS_FIRST = Set.of("is", "saya", "kami");
    private static final Set<String> RELATING = Set.of("yang", "that", "which", "you", "we");
    private static final Set<String> ASKING = Set.of("berapa", "apa", "mana", "what", "siapa", "which");
    private static final Set<String> PASSED_ON =
            Set.of("shared", "sent", "given", "told", "typed", "provided", "disclosed");
    private static final int FAR = 12;
    private static final Tags PASSED =
            Tags.of(FILLER, FULL, URGE, PARTICLE, REL, YOU, ME, OURS, PREP, LASTFOUR, OBJECT, AUX);

    private final Talk talk;
    private final Units units;

    Afterwards(Talk talk) {
        this.talk = talk;
        this.units = talk.units();
    }

    /** The word that asks for it; -1 when there is none. */
    int asks(int secret, int governor, Sentence sentence) {
        if (!talk.moods().plain(secret) && talk.moods().at(secret) != Moods.Mood.WONDERING || headed(secret)) {
            return -1;
        }
        if (governor > 0 && units.is(governor, ASK) && units.is(governor - 1, REL)) {
            return -1;
        }
        Clause clause = new Clause(talk, sentence);
        int last = Math.min(sentence.to(), secret + FAR);
        boolean wished = units.is(secret - 1, POLITE);
        boolean governed = governor >= 0 && !units.is(governor, POLITE);
        boolean stated = false;
        boolean related = false;
        for (int at = secret + 1; at < last; at++) {
            related |= units.is(at, REL) && units.says(at, RELATING);
            if (asking(at, secret, wished, governed, stated && !related, clause, sentence)) {
                return at;
            }
            wished |= units.is(at, POLITE) || units.is(at, MODAL);
            stated |= units.is(at, PAST) && !units.is(at, FILLER) || units.is(at, NEUTRAL) || units.is(at, NOT);
            boolean passed = units.isAny(at, PASSED)
                    || units.isAny(at, Bare.SECRETS)
                    || units.is(at, POLITE)
                    || units.is(at, MODAL)
                    || units.tags(at).isEmpty()
                    || units.is(at, UI) && at < secret + 4
                    || related && (units.is(at, PAST) || units.is(at, IF));
            if (!passed) {
                return -1;
            }
        }
        return -1;
    }

    private boolean asking(
            int at, int secret, boolean wished, boolean governed, boolean stated, Clause clause, Sentence sentence) {
        if (!talk.moods().plain(at)) {
            return units.is(at, TELL) && talk.moods().at(at) == Moods.Mood.DENIED && clause.exceptUs(at);
        }
        if (units.is(at, WHAT) && !stated) {
            return units.says(at, ASKING)
                    && !(units.isAny(at + 1, Bare.SECRETS) && !units.sign(at + 1, Signs.COMMA))
                    && (adjacent(secret, at) && !governed && !english(at) && !units.is(at + 1, PAST)
                            || ends(at, sentence));
        }
        if (units.is(at, TELL) && !stated) {
            return !clause.told(at)
                    && !clause.forOthers(at)
                    && !clause.forYou(at)
                    && !(governed && units.is(at, NOTIFY))
                    && !(units.alone(at) && units.says(at - 1, Set.of("the", "a", "your", "my")))
                    && !object(at, sentence);
        }
        if (units.is(at, TOLD) || !units.isAny(at, Bare.SECRETS) && units.says(at, PASSED_ON)) {
            return (wished || softly(secret, at, sentence))
                    && !clause.forOthers(at)
                    && !clause.forYou(at)
                    && !byYou(at);
        }
        if (units.is(at, ENTERED) && !supposed(secret, sentence)) {
            return (wished || softly(secret, at, sentence) || clause.here()) && !clause.atPlace() && !byYou(at);
        }
        if (units.is(at, ENTER) && !stated) {
            return !clause.told(at) && !clause.atPlace() && !object(at, sentence);
        }
        if (units.is(at, WANTED) || units.is(at, NEED)) {
            boolean ours = units.is(at, NEED)
                            && (units.is(at - 1, OURS) || units.is(at - 2, OURS) && units.is(at - 1, WHETHER))
                    || OURS_FIRST.contains(units.word(at)) && !units.alone(at) && units.is(at, NEED);
            return !stated && (ours || units.any(at, Math.min(at + 10, sentence.to()), PROCESS)) && !clause.atPlace();
        }
        return false;
    }

    /** "The three digits are what shops want". */
    private boolean english(int at) {
        return units.says(at, Set.of("what", "which"))
                && (units.is(at - 1, WHETHER) || units.is(at + 1, NEUTRAL) || units.is(at + 1, PAST));
    }

    private boolean adjacent(int secret, int at) {
        for (int each = secret + 1; each < at; each++) {
            if (!units.is(each, FILLER) && !units.is(each, IT) && !units.is(each, YOU) && !units.is(each, UI)) {
                return false;
            }
        }
        return true;
    }

    /** "OTP-nya dikirim ya": a request by its tone. */
    private boolean softly(int secret, int at, Sentence sentence) {
        return adjacent(secret, at) && at < sentence.to() - 1 && !units.any(secret, at, AUX) && ends(at, sentence);
    }

    /** "Kalau PIN terlanjur diketik": of what may have happened. */
    private boolean supposed(int secret, Sentence sentence) {
        return secret > sentence.from() && units.any(Math.max(sentence.from(), secret - 3), secret, IF);
    }

    private boolean byYou(int at) {
        return units.is(at + 1, YOU)
                || units.is(at + 2, YOU) && units.says(at + 1, Set.of("by", "oleh"))
                || units.says(at + 1, Set.of("sendiri"));
    }

    private boolean ends(int at, Sentence sentence) {
        for (int each = at + 1; each < sentence.to(); each++) {
            if (!units.is(each, FILLER)
                    && !units.is(each, PARTICLE)
                    && !units.is(each, FULL)
                    && !units.is(each, URGE)
                    && !units.isAny(each, Bare.SECRETS)
                    && !units.is(each, HERE)
                    && !units.is(each, POLITE)
                    && !units.is(each, PROCESS)
                    && !units.is(each, IT)
                    && !units.is(each, IT)
                    && !units.is(each, ME)
                    && !units.is(each, YOU)) {
                return units.sign(each, Signs.COMMA | Signs.DASH);
            }
        }
        return true;
    }

    /** "PIN, kirim formulir": the verb has another object. */
    private boolean object(int verb, Sentence sentence) {
        int at = verb + 1;
        while (at < sentence.to() && units.is(at, FILLER) && !units.is(at, OBJECT)) {
            at++;
        }
        return at < sentence.to()
                && (units.is(at, OBJECT) && !units.is(at, IT)
                        || units.is(at, IF)
                        || units.is(at, COUNT)
                        || units.is(at, BIRTH));
    }

    private boolean headed(int secret) {
        return units.is(secret + 1, HEAD) && !units.sign(secret + 1, Signs.COMMA | Signs.LINE);
    }
}
