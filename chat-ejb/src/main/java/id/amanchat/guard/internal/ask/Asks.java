package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

import id.amanchat.guard.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private static final Set<String> WHO = Set.of("siapa", "kapan", "who", "when");
    private static final int AROUND = 7;

    private final Talk talk;
    private final Units units;
    private final Requests requests;
    private final Afterwards afterwards;
    private final Fragments fragments;
    private final Leaning leaning;
    private final Pointing pointing;
    private final List<Ask> found = new ArrayList<>();

    private Asks(Talk talk) {
        this.talk = talk;
        this.units = talk.units();
        this.requests = new Requests(talk);
        this.afterwards = new Afterwards(talk);
        this.fragments = new Fragments(talk);
        this.leaning = new Leaning(talk);
        this.pointing = new Pointing(talk);
    }

    static List<Ask> in(Talk talk) {
        Asks asks = new Asks(talk);
        talk.sentences().forEach(asks::look);
        asks.identity();
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
        int governor = requests.governor(sms, sentence);
        Clause clause = new Clause(talk, sentence);
        return governor >= sentence.from()
                && (units.is(governor, TELL) && !units.is(governor, NOTIFY)
                        || units.is(governor, TOLD)
                        || units.is(governor, ENTER))
                && clause.forUs(governor)
                && requests.asks(governor, sms, sentence)
                && !units.any(governor, sms, SAFE)
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
        int governor = requests.governor(secret, sentence);
        if (governor >= 0 && requests.asks(governor, secret, sentence)) {
            return governor;
        }
        int after = afterwards.asks(secret, governor, sentence);
        if (after >= 0) {
            return after;
        }
        if ((governor < 0 || announced(governor, secret)) && fragments.asks(secret, sentence)) {
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
        if (!units.is(at, CARD) || units.any(at - AROUND, at + AROUND, FULL)) {
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

    /** The mother's name and the date of birth, both named, and one of them asked for in whatever way. */
    private void identity() {
        int mother = named(MOTHER);
        int birth = named(BIRTH);
        if (mother >= 0 && birth >= 0 && (asked(mother) || asked(birth) || asking(mother, birth))) {
            found.add(new Ask(Kind.ASKS_FOR_IDENTITY, Math.min(mother, birth), Math.max(mother, birth)));
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

    private boolean meant(int at) {
        return (talk.moods().plain(at) || units.says(at - 1, WHO)) && talk.meant(at, at);
    }

    private boolean asked(int at) {
        for (Sentence sentence : talk.sentences()) {
            if (sentence.holds(at)) {
                return cue(at, sentence) >= 0;
            }
        }
        return false;
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

    private static final Tags IDENTIFYING = Tags.of(LEAD, PROCESS, TELL, TOLD, NEED, POLITE, WHAT, CONFIRM);
    static final Tags ALL = Tags.range(PASSWORD, TAKES);
}
