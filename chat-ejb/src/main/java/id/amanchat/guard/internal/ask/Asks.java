package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

import id.amanchat.guard.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that a talk asks for and nobody may ask for. */
final class Asks {

    private static final Map<Tag, Kind> KINDS = Map.of(
            PASSWORD, Kind.ASKS_FOR_PASSWORD,
            PIN, Kind.ASKS_FOR_PIN,
            CODE, Kind.ASKS_FOR_CODE,
            CARD, Kind.ASKS_FOR_CARD_NUMBER,
            CVV, Kind.ASKS_FOR_CVV,
            SMS, Kind.ASKS_FOR_CODE,
            TOKEN, Kind.ASKS_FOR_CODE);
    private static final Tags NAMED = Tags.of(PASSWORD, PIN, CODE, CARD, CVV);
    private static final int AROUND = 7;

    private final Talk talk;
    private final Units units;
    private final Governor governor;
    private final Requests requests;
    private final Afterwards afterwards;
    private final Fragments fragments;
    private final Leaning leaning;
    private final Pointing pointing;
    private final List<Ask> found = new ArrayList<>();

    private Asks(Talk talk) {
        this.talk = talk;
        this.units = talk.units();
        this.governor = new Governor(talk);
        this.requests = new Requests(talk);
        this.afterwards = new Afterwards(talk);
        this.fragments = new Fragments(talk);
        this.leaning = new Leaning(talk);
        this.pointing = new Pointing(talk);
    }

    static List<Ask> in(Talk talk) {
        Asks asks = new Asks(talk);
        talk.sentences().forEach(asks::look);
        new Identity(talk, asks::asked).look(asks.found::add);
        new Control(talk).look(asks.found::add);
        new Transfers(talk).look(asks.found::add);
        return asks.found;
    }

    private void look(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (units.isAny(at, NAMED)) {
                secret(at, sentence);
            } else if (whole(at)) {
                found.add(new Ask(units.is(at, READS) ? Kind.ASKS_FOR_CODE : Kind.ASKS_FOR_CARD_NUMBER, at, at));
            }
            if (units.is(at, SMS) && forwarded(at, sentence)) {
                found.add(new Ask(Kind.ASKS_FOR_CODE, at, at));
            }
            int target = pointing.target(at, sentence);
            if (target >= 0 && talk.meant(at, target) && !partial(target)) {
                add(target, target, at);
            }
        }
    }

    /** "Paste the SMS here": what it holds is a code, unless we speak of a stranger's message. */
    private boolean forwarded(int sms, Sentence sentence) {
        int governs = governor.of(sms, sentence);
        Clause clause = new Clause(talk, sentence);
        return governs >= sentence.from()
                && (units.is(governs, TELL) && !units.is(governs, NOTIFY)
                        || units.is(governs, TOLD)
                        || units.is(governs, ENTER))
                && clause.forUs(governs)
                && requests.asks(governs, sms, sentence)
                && !units.any(governs, sms, SAFE)
                && !units.any(sentence.from(), sentence.to(), WARN)
                && !units.any(sentence.from(), sentence.to(), THIRD);
    }

    private boolean whole(int at) {
        boolean whole = units.is(at, READS) && !units.is(at, COUNT) || units.is(at, SHOOTS);
        return whole && talk.moods().plain(at) && talk.meant(at, at);
    }

    private void secret(int at, Sentence sentence) {
        int cue = partial(at) ? -1 : cue(at, sentence);
        if (cue >= 0 && talk.meant(at, cue)) {
            add(at, Math.min(at, cue), Math.max(at, cue));
        }
    }

    /** What asks for the secret; -1 when nothing does. */
    private int cue(int secret, Sentence sentence) {
        int governs = governor.of(secret, sentence);
        if (governs >= 0 && requests.asks(governs, secret, sentence)) {
            return governs;
        }
        int after = afterwards.asks(secret, governs, sentence);
        if (after >= 0) {
            return after;
        }
        if ((governs < 0 || announced(governs, secret)) && fragments.asks(secret, sentence)) {
            return secret;
        }
        return leaning.asks(secret, sentence);
    }

    /** A colon parts it from what stood before. */
    private boolean announced(int governor, int secret) {
        for (int at = governor + 1; at <= secret; at++) {
            if (units.sign(at, Signs.COLON)) {
                return true;
            }
        }
        return false;
    }

    /** The last four digits may be asked for. */
    private boolean partial(int at) {
        if (!units.is(at, CARD) || units.any(at - AROUND, at + AROUND, FULL) || units.any(at - AROUND, at, NOT)) {
            return false;
        }
        return units.any(at - AROUND, at + AROUND, LASTFOUR);
    }

    private void add(int secret, int from, int to) {
        KINDS.forEach((tag, kind) -> {
            if (units.is(secret, tag)) {
                found.add(new Ask(kind, from, to));
            }
        });
    }

    private boolean asked(int at) {
        for (Sentence sentence : talk.sentences()) {
            if (sentence.holds(at)) {
                return cue(at, sentence) >= 0;
            }
        }
        return false;
    }

    static final Tags ALL = Tags.range(PASSWORD, TAKES);
}
