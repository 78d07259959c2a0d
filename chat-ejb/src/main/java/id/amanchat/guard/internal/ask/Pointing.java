package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

import java.util.Set;

/** "We have sent you a code. Please read it to me": the ask points back at a secret that was named before. */
final class Pointing {

    private static final Set<String> NAMING = Set.of("the", "a", "your", "this", "that");
    private static final Set<String> NO_TELLING = Set.of("bantu", "help", "bagi", "bilang");
    private static final Set<String> HOW_MUCH = Set.of("berapa");
    private static final int FAR = 45;
    private static final int SHORT = 5;
    private static final Tags POINTED = Tags.of(PASSWORD, PIN, CODE, CARD, CVV, SMS, TOKEN);
    private static final Tags VERBS = Tags.of(TELL, TELLING, TOLD, ENTER, NEED, WHAT, POINT);
    private static final Tags SMALL =
            Tags.of(FILLER, ME, OURS, HERE, IT, PREP, URGE, PARTICLE, WHAT, POINT, YOU, FULL, PROCESS);

    private final Talk talk;
    private final Units units;

    Pointing(Talk talk) {
        this.talk = talk;
        this.units = talk.units();
    }

    /** The secret that this verb asks for; -1 when it asks for none. */
    int target(int verb, Sentence sentence) {
        if (!units.isAny(verb, VERBS) || !talk.moods().plain(verb) || noun(verb)) {
            return -1;
        }
        Clause clause = new Clause(talk, sentence);
        return addressed(verb, clause) && points(verb, sentence, clause) ? named(verb, sentence) : -1;
    }

    /** "The photo". */
    private boolean noun(int at) {
        return units.is(at, OBJECT) && units.says(at - 1, NAMING);
    }

    private boolean addressed(int verb, Clause clause) {
        boolean told = clause.told(verb) && !units.is(verb, POINT);
        return !told && !clause.supposed(verb) && !clause.forOthers(verb) && !clause.forYou(verb);
    }

    private boolean points(int verb, Sentence sentence, Clause clause) {
        if (units.is(verb, POINT)) {
            return !units.is(verb - 1, COUNT) && asked(verb, sentence)
                    || Signs.has(units.signs(sentence.to()), Signs.QUESTION);
        }
        if ((units.is(verb, TELLING) || units.is(verb, TOLD)) && !clause.asked(verb)) {
            return false;
        }
        if (units.is(verb, NOTIFY) && clause.atPlace()) {
            return false;
        }
        boolean tells = units.is(verb, TELL) || units.is(verb, TOLD) || units.is(verb, TELLING);
        if (!tells && units.is(verb, ENTER) && clause.atPlace()) {
            return false;
        }
        return object(verb, sentence, clause, tells);
    }

    /** "Tell me what it says", "saya butuh isinya". */
    private boolean asked(int point, Sentence sentence) {
        for (int at = point - 1; at >= Math.max(sentence.from(), point - 9); at--) {
            if (units.is(at, TELL)
                    || units.is(at, NEED)
                    || units.is(at, TELLING)
                    || units.is(at, TOLD)
                    || units.is(at, POLITE)) {
                if (talk.moods().plain(at)
                        && (!units.any(at, point, IF) || units.says(point - 1, Set.of("and", "dan")))) {
                    return true;
                }
            }
        }
        for (int at = point + 1; at < Math.min(sentence.to(), point + 4); at++) {
            if (units.is(at, WHAT) || units.is(at, TELL) || units.is(at, TOLD)) {
                return true;
            }
        }
        return false;
    }

    private boolean object(int verb, Sentence sentence, Clause clause, boolean tells) {
        boolean it = false;
        boolean bare = true;
        for (int at = verb + 1; at < Math.min(sentence.to(), verb + 6); at++) {
            if (units.sign(at, Signs.COMMA) || units.is(at, IF)) {
                break;
            }
            if (units.isAny(at, Bare.SECRETS)
                    || units.is(at, SAFE)
                    || units.is(at, LASTFOUR)
                    || units.is(at, OBJECT) && !units.isAny(at, SMALL)) {
                return false;
            }
            it |= bare && units.is(at, IT);
            bare &= units.isAny(at, SMALL);
        }
        if (units.is(verb, WHAT)) {
            if (units.is(verb - 1, OBJECT) && !units.says(verb - 1, Set.of("nomor", "number", "angka"))) {
                return false;
            }
            return bare && (it || !units.alone(verb) || asked(sentence) || units.says(verb, HOW_MUCH));
        }
        boolean alone = tells && bare && !units.is(verb, NOTIFY) && !units.says(verb, NO_TELLING);
        boolean hurried = tells && bare && units.is(verb, NOTIFY) && units.any(verb, verb + 4, URGE);
        return it || hurried || alone && (clause.forUs(verb) || sentence.to() - verb < SHORT);
    }

    /** "Which?": the whole sentence. */
    private boolean asked(Sentence sentence) {
        return sentence.to() - sentence.from() < SHORT - 1 && Signs.has(units.signs(sentence.to()), Signs.QUESTION);
    }

    private int named(int verb, Sentence sentence) {
        for (int at = verb - 1; at >= Math.max(0, verb - FAR); at--) {
            if (units.isAny(at, POINTED)) {
                Moods.Mood mood = talk.moods().at(at);
                boolean denied = mood == Moods.Mood.DENIED && !sentence.holds(at) || mood == Moods.Mood.OTHERS;
                return denied || units.is(at + 1, HEAD) && !units.sign(at + 1, Signs.COMMA) || units.is(at, SAFE)
                        ? -1
                        : at;
            }
            if (units.is(at, SAFE) || units.is(at, THING)) {
                return -1;
            }
        }
        return units.is(verb, TELL) && units.is(verb + 1, IT) ? ahead(verb, sentence) : -1;
    }

    /** "Read it to me as soon as the code comes in". */
    private int ahead(int verb, Sentence sentence) {
        for (int at = verb + 1; at < Math.min(verb + FAR, sentence.to()); at++) {
            if (units.isAny(at, POINTED)) {
                return talk.moods().plain(at) ? at : -1;
            }
        }
        return -1;
    }
}
