package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

import id.amanchat.guard.Kind;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** Asks for what only the customer knows of himself: the mother's name together with the date of birth. */
final class Identity {

    private static final Tags IDENTIFYING = Tags.of(LEAD, PROCESS, TELL, TOLD, NEED, POLITE, WHAT, CONFIRM);
    private static final Set<String> WHO = Set.of("siapa", "kapan", "who", "when");
    private static final int AROUND = 7;

    private final Talk talk;
    private final Units units;
    private final IntPredicate asked;

    Identity(Talk talk, IntPredicate asked) {
        this.talk = talk;
        this.units = talk.units();
        this.asked = asked;
    }

    /** The mother's name and the date of birth, both named, and one of them asked for in whatever way. */
    void look(Consumer<Ask> asks) {
        int mother = named(MOTHER);
        int birth = named(BIRTH);
        if (mother >= 0 && birth >= 0 && (bare() || asked.test(mother) || asked.test(birth) || asking(mother, birth))) {
            asks.accept(new Ask(Kind.ASKS_FOR_IDENTITY, Math.min(mother, birth), Math.max(mother, birth)));
        }
    }

    private int named(Tag tag) {
        for (int at = 0; at < units.size(); at++) {
            if (units.is(at, tag) && meant(at)) {
                return at;
            }
        }
        return -1;
    }

    /** Nothing but these two, and small words. */
    private boolean bare() {
        for (int at = 0; at < units.size(); at++) {
            if (!units.isAny(at, Bare.THINGS) && !units.tags(at).isEmpty()) {
                return false;
            }
        }
        return units.size() <= AROUND;
    }

    private boolean meant(int at) {
        return (talk.moods().plain(at) || units.says(at - 1, WHO)) && talk.meant(at, at);
    }

    /** A question, or an announcement of one, around them. */
    private boolean asking(int mother, int birth) {
        int from = Math.max(0, Math.min(mother, birth) - AROUND);
        int to = Math.min(units.size(), Math.max(mother, birth) + AROUND);
        for (int at = from; at < to; at++) {
            if (units.isAny(at, IDENTIFYING) && talk.moods().plain(at)) {
                return !units.any(from, to, MACHINE);
            }
        }
        for (int at = from + 1; at <= to; at++) {
            if (units.sign(at, Signs.QUESTION) || units.sign(at, Signs.COLON)) {
                return true;
            }
        }
        return false;
    }
}
