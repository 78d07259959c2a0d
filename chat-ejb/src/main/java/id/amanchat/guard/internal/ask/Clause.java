package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

import java.util.Set;

/** Who does it, to whom and where: what stands around a verb in its sentence. */
final class Clause {

    private static final int NEAR = 14;
    private static final int SUBJECT = 4;
    private static final Tags SKIPPED = Tags.of(AUX, URGE, FILLER, MODAL);
    private static final Tags BREAKS = Tags.of(POLITE, NEED, PREP, TELL, NOTNOT);
    private static final Set<String> PLACED =
            Set.of("in", "on", "at", "di", "into", "via", "through", "melalui", "lewat", "for");

    private final Talk talk;
    private final Units units;
    private final Sentence sentence;

    private static final Set<String> TO_OTHERS = Set.of("kepada", "pada", "tell", "give", "show", "kasih", "beri");
    private static final Set<String> YOURSELF = Set.of("you", "anda", "your");
    private static final Set<String> WHOSE = Set.of("yang");
    private static final Set<String> OURSELVES = Set.of("me", "us", "saya", "kami");
    private static final Set<String> TOWARD = Set.of("to", "ke", "kepada", "pada");
    private static final Set<String> AND = Set.of("and", "dan", "lalu", "then", "terus", "trus");

    Clause(Talk talk, Sentence sentence) {
        this.talk = talk;
        this.units = talk.units();
        this.sentence = sentence;
    }

    /** The bank, a machine or a stranger does it: the sentence tells of it and commands nothing. */
    boolean told(int verb) {
        int subject = subject(verb);
        if (subject >= 0 && units.is(subject, YOU)) {
            return subject > sentence.from()
                    && (units.says(subject - 1, WHOSE)
                            || units.says(subject - 2, WHOSE)
                            || units.isAny(subject - 1, Bare.SECRETS))
                    && !units.sign(subject, Signs.COMMA);
        }
        if (subject < 0) {
            return false;
        }
        boolean other = units.is(subject, WE)
                || units.is(subject, MACHINE)
                || units.is(subject, OTHERS)
                || units.is(subject, THIRD);
        return other && !placed(subject) && !units.sign(verb, Signs.COMMA);
    }

    /** "If you share": neither an order nor a wish, unless it is for us. */
    boolean supposed(int verb) {
        int subject = subject(verb);
        if (subject < 0 || !units.is(subject, YOU)) {
            return false;
        }
        return (units.is(subject - 1, IF) || units.is(subject - 2, IF))
                && !forUs(verb)
                && !units.any(verb, end(), OURS);
    }

    /** You need it yourself. */
    boolean ofYou(int verb) {
        int subject = subject(verb);
        return subject >= 0 && units.is(subject, YOU) && !units.sign(verb, Signs.COMMA);
    }

    boolean ofStrangers(int verb) {
        int subject = subject(verb);
        return subject >= 0 && (units.is(subject, THIRD) || units.is(subject, OTHERS));
    }

    boolean ofOthers(int verb) {
        int subject = subject(verb);
        return subject >= 0 && !units.is(subject, OURS) && !units.is(subject, YOU);
    }

    /** Please, can you, must. */
    boolean asked(int verb) {
        for (int at = verb - 1; at >= Math.max(sentence.from(), verb - 5); at--) {
            if (units.is(at, POLITE) || units.is(at, MODAL) || units.is(at, URGE)) {
                return true;
            }
        }
        return verb == sentence.from();
    }

    /** The nearest word to the left that can be a subject; -1 when the verb begins its clause. */
    private int subject(int verb) {
        for (int at = verb - 1; at >= sentence.from() && verb - at <= SUBJECT; at--) {
            if (units.isAny(at, BREAKS) || units.sign(at + 1, Signs.COMMA | Signs.COLON | Signs.DASH)) {
                return -1;
            }
            if (units.is(at, YOU)
                    || units.is(at, WE)
                    || units.is(at, MACHINE)
                    || units.is(at, OTHERS)
                    || units.is(at, THIRD)) {
                return at;
            }
            if (!units.isAny(at, SKIPPED) || units.says(at, AND)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean placed(int subject) {
        return units.is(subject - 1, PREP)
                || units.says(subject - 1, PLACED)
                || units.says(subject - 2, PLACED)
                || units.is(subject - 1, TELL);
    }

    /** To me, to us, here. */
    boolean forUs(int verb) {
        return OURSELVES.contains(units.last(verb)) || units.any(verb, end(), HERE) || me(verb, end());
    }

    boolean here() {
        return units.any(sentence.from(), sentence.to(), HERE);
    }

    private boolean me(int from, int to) {
        for (int at = from; at < to; at++) {
            if (units.is(at, ME) || units.is(at, OURS) && (units.is(at - 1, PREP) || units.is(at - 1, TELL))) {
                return true;
            }
        }
        return false;
    }

    /** With others, and not with us. */
    boolean forOthers(int verb) {
        if (units.says(verb + 1, Set.of("him", "her"))) {
            return true;
        }
        for (int at = verb + 1; at < Math.min(verb + NEAR, end()); at++) {
            if (units.is(at, BUT) || units.is(at, EXCEPT)) {
                return false;
            }
            if (units.is(at, OTHERS) && to(at)) {
                return !forUs(verb);
            }
        }
        return false;
    }

    private boolean to(int at) {
        return toward(at - 1) || toward(at - 2);
    }

    private boolean toward(int at) {
        return units.is(at, PREP) || units.says(at, TO_OTHERS);
    }

    /** "Send it to you", "kirim ke HP Anda": not something the customer does. */
    boolean forYou(int verb) {
        for (int at = verb + 1; at < Math.min(verb + 7, end()); at++) {
            if (units.isAny(at, Bare.SECRETS)) {
                return false;
            }
            if (units.says(at, YOURSELF) && (units.says(at - 1, TOWARD) || units.says(at - 2, TOWARD))) {
                return true;
            }
        }
        return false;
    }

    /** "Nobody but me": a denial that asks. */
    boolean exceptUs(int verb) {
        for (int at = verb + 1; at < Math.min(verb + NEAR, end()); at++) {
            if (units.is(at, EXCEPT)
                    && !units.any(at + 1, at + 4, NOT)
                    && (me(at + 1, Math.min(at + 5, end())) || units.is(at + 1, OURS))) {
                return !units.any(at + 1, at + 4, ASK) && !units.any(at + 1, at + 3, UI);
            }
        }
        return false;
    }

    private int end() {
        return Math.min(sentence.to(), sentence.from() + 400);
    }

    /** Whether the place to enter it is one of the bank's own machines or pages, and not this chat. */
    boolean atPlace() {
        if (here() && !units.any(sentence.from(), sentence.to(), NOT)) {
            return false;
        }
        return units.any(sentence.from(), sentence.to(), UI) || talk.guided(sentence.from());
    }
}
