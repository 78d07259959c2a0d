package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

import id.amanchat.guard.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
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
            CVV, Kind.ASKS_FOR_CVV);
    private static final int AROUND = 7;

    private final Talk talk;
    private final Units units;
    private final Requests requests;
    private final Afterwards afterwards;
    private final Fragments fragments;
    private final Pointing pointing;
    private final List<Ask> found = new ArrayList<>();

    private Asks(Talk talk) {
        this.talk = talk;
        this.units = talk.units();
        this.requests = new Requests(talk);
        this.afterwards = new Afterwards(talk);
        this.fragments = new Fragments(talk);
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
            if (units.isAny(at, KINDS.keySet())) {
                secret(at, sentence);
            } else if (units.is(at, READS) && talk.moods().plain(at) && talk.meant(at, at)) {
                found.add(new Ask(Kind.ASKS_FOR_CODE, at, at));
            }
            int target = pointing.target(at, sentence);
            if (target >= 0 && talk.meant(at, target) && !partial(target)) {
                add(target, target, at);
            }
        }
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
        int after = afterwards.asks(secret, sentence);
        if (after >= 0) {
            return after;
        }
        return governor < 0 && fragments.asks(secret, sentence) ? secret : -1;
    }

    /** The last four digits may be asked for. */
    private boolean partial(int at) {
        if (!units.is(at, CARD) || units.any(at - AROUND, at + AROUND, FULL)) {
            return false;
        }
        return units.any(at - AROUND, at + AROUND, LASTFOUR);
    }

    private void add(int secret, int from, int to) {
        for (Tag tag : units.tags(secret)) {
            if (KINDS.containsKey(tag)) {
                found.add(new Ask(KINDS.get(tag), from, to));
            }
        }
    }

    /** The mother's name and the date of birth, one of them asked for and the other named. */
    private void identity() {
        int mother = asked(MOTHER);
        int birth = asked(BIRTH);
        if (mother >= 0 && (birth >= 0 || named(BIRTH)) || birth >= 0 && named(MOTHER)) {
            int first = Math.min(mother < 0 ? birth : mother, birth < 0 ? mother : birth);
            found.add(new Ask(Kind.ASKS_FOR_IDENTITY, first, Math.max(mother, birth)));
        }
    }

    private int asked(Tag tag) {
        for (Sentence sentence : talk.sentences()) {
            for (int at = sentence.from(); at < sentence.to(); at++) {
                int cue = units.is(at, tag) ? cue(at, sentence) : -1;
                if (cue >= 0 && talk.meant(at, cue)) {
                    return at;
                }
            }
        }
        return -1;
    }

    private boolean named(Tag tag) {
        for (int at = 0; at < units.size(); at++) {
            if (units.is(at, tag) && talk.moods().plain(at)) {
                return true;
            }
        }
        return false;
    }

    static final Set<Tag> ALL = EnumSet.range(PASSWORD, TAKES);
}
