package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

import id.amanchat.guard.Kind;
import java.util.Set;
import java.util.function.Consumer;

/** Asks to move money to a "safe" account. */
final class Transfers {

    private static final Set<String> NAMING =
            Set.of("the", "a", "this", "that", "your", "any", "my", "of", "setiap", "biaya", "limit");
    private static final int FAR = 20;
    private static final Tags STOPS = Tags.of(PAST, IF);

    private static final Set<String> RELATIVE = Set.of("yang", "that", "which", "we");

    private final Talk talk;
    private final Units units;

    Transfers(Talk talk) {
        this.talk = talk;
        this.units = talk.units();
    }

    void look(Consumer<Ask> asks) {
        for (Sentence sentence : talk.sentences()) {
            for (int at = sentence.from(); at < sentence.to(); at++) {
                int verb = verb(at, sentence);
                if (verb >= 0 && talk.meant(at, verb)) {
                    asks.accept(new Ask(Kind.ASKS_FOR_TRANSFER, Math.min(at, verb), Math.max(at, verb)));
                }
            }
        }
    }

    private int verb(int at, Sentence sentence) {
        boolean holding = units.is(at, HOLDING);
        boolean pointed =
                units.is(at, THISACCOUNT) && (units.any(at - 40, at + 40, SAVES) || units.any(at - 20, at, HOLDING));
        return (holding || pointed) && !done(at, sentence) ? governor(at, sentence) : -1;
    }

    /** "The transfer to this account was completed". */
    private boolean done(int at, Sentence sentence) {
        boolean stated = false;
        for (int each = at + 1; each < Math.min(sentence.to(), at + 4) && !units.says(each, RELATIVE); each++) {
            stated |= units.is(each, PAST) && !units.is(each, FILLER);
        }
        return stated && !units.any(sentence.from(), at, POLITE);
    }

    private int governor(int at, Sentence sentence) {
        Clause clause = new Clause(talk, sentence);
        for (int each = at - 1; each >= Math.max(sentence.begin(), at - FAR); each--) {
            if (units.is(each, MOVE) && !noun(each)
                    || units.is(each, NEED)
                    || units.is(each, TOLD) && !units.is(each, NEUTRAL)) {
                boolean asks = talk.moods().plain(each)
                        && !clause.told(each)
                        && !units.is(each - 1, IF)
                        && !(units.is(each - 1, PAST) && units.is(each - 1, WHETHER))
                        && !clause.supposed(each);
                if (asks || !units.is(each, MOVE)) {
                    return asks ? each : -1;
                }
                return -1;
            }
            if (units.isAny(each, STOPS) && !units.is(each, FILLER)) {
                return -1;
            }
        }
        return after(at, sentence, clause);
    }

    /** "The transfer". */
    private boolean noun(int at) {
        return units.alone(at) && units.says(at - 1, NAMING);
    }

    /** "The fee to my own account, please". */
    private boolean hinted(int at, Sentence sentence) {
        return units.is(at, HOLDING)
                && talk.moods().plain(at)
                && units.says(at - 1, Set.of("ke", "to", "into"))
                && units.any(at + 1, Math.min(at + 4, sentence.to()), PARTICLE)
                && !Signs.has(units.signs(sentence.to()), Signs.QUESTION)
                && !units.any(sentence.from(), sentence.to(), PAST);
    }

    private int after(int at, Sentence sentence, Clause clause) {
        if (hinted(at, sentence)) {
            return at;
        }
        for (int each = at + 1; each < Math.min(sentence.to(), at + FAR); each++) {
            if (units.is(each, MOVE)
                    && !noun(each)
                    && talk.moods().plain(each)
                    && talk.moods().plain(at)
                    && !clause.told(each)) {
                return each;
            }
            if (units.isAny(each, STOPS) || units.is(each, NOT)) {
                return -1;
            }
        }
        return -1;
    }
}
