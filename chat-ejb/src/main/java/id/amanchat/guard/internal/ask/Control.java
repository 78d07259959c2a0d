package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

import id.amanchat.guard.Kind;
import java.util.function.Consumer;

/** Asks to install what lets somebody control the customer's device, or to share its screen. */
final class Control {

    private static final int FAR = 14;
    private static final Tags STOPS = Tags.of(NORUN, PAST, IF);

    private final Talk talk;
    private final Units units;

    Control(Talk talk) {
        this.talk = talk;
        this.units = talk.units();
    }

    void look(Consumer<Ask> asks) {
        for (Sentence sentence : talk.sentences()) {
            for (int at = sentence.from(); at < sentence.to(); at++) {
                int cue = cue(at, sentence);
                if (cue >= 0 && talk.meant(at, cue)) {
                    asks.accept(new Ask(Kind.ASKS_FOR_REMOTE_CONTROL, Math.min(at, cue), Math.max(at, cue)));
                }
            }
        }
    }

    private int cue(int at, Sentence sentence) {
        if (units.is(at, TAKES)) {
            return talk.moods().plain(at) && !units.is(at - 1, IF) && !new Clause(talk, sentence).ofStrangers(at)
                    ? at
                    : -1;
        }
        if (units.is(at, SCREEN)) {
            int shows = negated(at, sentence) ? -1 : governor(at, sentence, SHOWS, 3);
            return shows < 0 ? shown(at, sentence) : shows;
        }
        return units.is(at, REMOTE) ? remote(at, sentence) : -1;
    }

    /** "Sharing your screen is not necessary". */
    private boolean negated(int at, Sentence sentence) {
        return units.any(at + 1, Math.min(at + 4, sentence.to()), NOT);
    }

    /** "Layarnya di-share ke saya". */
    private int shown(int at, Sentence sentence) {
        for (int each = at + 1; each < Math.min(at + 5, sentence.to()); each++) {
            if (units.is(each, SHOWS)) {
                Clause clause = new Clause(talk, sentence);
                return talk.moods().plain(each) && !clause.told(each) && clause.forUs(each) ? each : -1;
            }
        }
        return -1;
    }

    private int remote(int at, Sentence sentence) {
        int governor = governor(at, sentence, RUN, FAR);
        if (governor < 0) {
            governor = governor(at, sentence, NEED, FAR);
        }
        if (governor < 0) {
            governor = after(at, sentence);
        }
        if (governor < 0) {
            governor = governor(at, sentence, WHAT, 5);
        }
        return governor < 0 ? pointed(at, sentence) : governor;
    }

    /** "Do you have it? If not, get it". */
    private int pointed(int at, Sentence sentence) {
        for (int each = sentence.to(); each < Math.min(sentence.to() + FAR, units.size()); each++) {
            if (units.is(each, NORUN) || units.is(each, NOT)) {
                return -1;
            }
            boolean it = units.is(each + 1, IT) || units.word(each).startsWith("di") && units.alone(each);
            if (units.is(each, RUN)
                    && it
                    && talk.moods().plain(each)
                    && talk.moods().at(at) == Moods.Mood.WONDERING) {
                return each;
            }
        }
        return -1;
    }

    private int governor(int at, Sentence sentence, Tag verb, int far) {
        Clause clause = new Clause(talk, sentence);
        for (int each = at - 1; each >= Math.max(sentence.begin(), at - far); each--) {
            if (units.is(each, verb) || verb == RUN && units.is(each, TELL)) {
                boolean asks = !(verb == WHAT
                                && (!units.word(each).equals("what")
                                                && !units.word(each).equals("berapa")
                                        || units.is(at + 1, PAST)))
                        && talk.moods().plain(each)
                        && !clause.told(each)
                        && !clause.supposed(each)
                        && !(verb == NEED && clause.ofYou(each))
                        && !units.is(each - 1, IF);
                return asks ? each : -1;
            }
            if (units.isAny(each, STOPS) && !units.is(each, FILLER)) {
                return -1;
            }
        }
        return -1;
    }

    /** "AnyDesk nya diinstal dulu ya", "AnyDesk ID?". */
    private int after(int at, Sentence sentence) {
        if (!talk.moods().plain(at) && talk.moods().at(at) != Moods.Mood.WONDERING) {
            return -1;
        }
        for (int each = at + 1; each < Math.min(sentence.to(), at + 8); each++) {
            boolean run = units.is(each, RUN) || units.is(each, TELL) || units.is(each, WHAT) || units.is(each, TOLD);
            if (run && talk.moods().plain(each) && !new Clause(talk, sentence).told(each)) {
                return each;
            }
            if (units.is(each, NORUN) || units.is(each, NOT) || units.is(each, PAST) && !units.is(each, FILLER)) {
                return -1;
            }
        }
        return -1;
    }
}
