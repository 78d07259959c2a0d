package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

import java.util.Set;

/** Tells whether what governs a secret asks for it. */
final class Requests {

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
    private static final Set<String> OWN_FIRST = Set.of("need", "require", "requires", "needing", "requiring");
    private static final Set<String> WHY = Set.of("why", "buat apa", "untuk apa", "kenapa", "mengapa");
    private static final Set<String> WRITING =
            Set.of("type", "write", "ketik", "ketikkan", "ketikin", "tulis", "retype");
    private static final Set<String> OWN = Set.of("ditunggu", "saya", "kami");

    private final Talk talk;
    private final Units units;
    private final Predicate said;

    Requests(Talk talk) {
        this.talk = talk;
        this.units = talk.units();
        this.said = new Predicate(talk);
    }

    /** Whether the secret is asked for by what governs it. */
    boolean asks(int governor, int secret, Sentence sentence) {
        Clause clause = new Clause(talk, sentence.holds(governor) ? sentence : sentence.header());
        if (said.headed(secret)
                || said.denied(governor, secret)
                || stranger(governor, secret)
                || rhetorical(governor)) {
            return false;
        }
        if (units.is(governor, TELL)) {
            return tells(governor, clause) && !said.reported(governor, secret) && !said.ofItsOwn(secret, sentence);
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
        if (!talk.moods().plain(governor) || said.renewed(governor, secret)) {
            return false;
        }
        if (units.is(governor, GATE)) {
            return ours(governor, sentence) || units.any(secret, sentence.to(), POLITE);
        }
        if (units.is(governor, NEED)) {
            return !(said.instrument(governor, secret) && clause.atPlace()) && needs(governor, clause);
        }
        if (units.is(governor, ENTER)
                || units.is(governor, ENTERING) && wished(governor, sentence) && !units.is(governor - 1, IF)) {
            return !clause.told(governor)
                    && !clause.supposed(governor)
                    && !said.instrument(governor, secret)
                    && !clause.atPlace()
                    && (clause.forUs(governor)
                            || units.any(governor, secret, LEAD)
                            || clause.asked(governor) && (writes(governor) || said.last(secret, sentence)));
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
        return units.is(governor, POLITE)
                && !(said.instrument(governor, secret) && clause.atPlace())
                && !said.predicated(secret, sentence)
                && !units.is(governor, NEUTRAL);
    }

    /** "The shop that asked for": another one's question. */
    private boolean stranger(int governor, int secret) {
        boolean asker =
                units.alone(governor) && (units.is(governor, ASK) || units.is(governor, NEED)) && relative(governor);
        for (int at = governor + 1; at < secret && !asker; at++) {
            asker = (units.is(at, ASKED) || units.is(at, ASK)) && relative(at) && !units.is(at, PAST);
        }
        return asker;
    }

    /** "Why would we ask for a PIN?" */
    private boolean rhetorical(int governor) {
        for (int at = governor - 1; at >= Math.max(0, governor - 3); at--) {
            if (units.is(at, COUNT) && WHY.contains(units.text(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean relative(int at) {
        return units.says(at - 1, Set.of("yang", "who", "that", "which"));
    }

    /** In a chat one types for the other to read. */
    private boolean writes(int governor) {
        return WRITING.contains(units.word(governor));
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

    /** "Without the code I cannot help": both a denial and ours. */
    private boolean without(int governor, Sentence sentence) {
        boolean not = false;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            not |= at != governor && (units.is(at, NOT) || units.says(at, Set.of("nothing")));
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
                && !said.instrument(governor, secret)
                && !clause.atPlace()
                && !units.is(secret + 1, PAST)
                && (clause.asked(governor) || clause.forUs(governor));
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
        return !said.predicated(secret, sentence)
                && !(units.says(governor, Set.of("which")) && sentence.to() - sentence.from() <= 3)
                && !(units.says(secret + 1, Set.of("for")) && secret + 2 >= sentence.to())
                && !units.is(secret + 1, OWNER)
                && !units.any(governor, secret, OWNER);
    }
}
