package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

/**
 * Where no single word governs the secret: a sentence that requests something, names a secret, and has nothing in it
 * that would make that harmless, asks for it.
 */
final class Leaning {

    private static final int LONGEST = 60;
    private static final Tags REQUESTS = Tags.of(POLITE, TELL, TOLD, POINT, HERE, ME, PROCESS, ENOUGH);
    private static final Tags HARMLESS = Tags.of(
            NOT, WARN, COUNT, SAFE, UI, IF, ASKIF, THIRD, OTHERS, LASTFOUR, HEAD, GATE, OWNER, NORUN, EXCEPT, MACHINE);
    private static final Tags STATED = Tags.of(NEUTRAL, PAST);

    private final Talk talk;
    private final Units units;

    Leaning(Talk talk) {
        this.talk = talk;
        this.units = talk.units();
    }

    /** The word that requests; -1 when there is none, or something speaks against it. */
    int asks(int secret, Sentence sentence) {
        if (!talk.moods().plain(secret) || sentence.to() - sentence.from() > LONGEST) {
            return -1;
        }
        int request = -1;
        for (int at = from(secret, sentence); at < sentence.to(); at++) {
            boolean stated = units.isAny(at, STATED) && !units.isAny(at, REQUESTS) && !units.is(at, FILLER);
            boolean part = units.is(at, LASTFOUR) && !units.is(secret, CARD);
            boolean ours = units.is(at, TELL) && new Clause(talk, sentence).told(at);
            if (units.isAny(at, HARMLESS) && !part || stated || ours) {
                return -1;
            }
            request = request < 0 && units.isAny(at, REQUESTS) ? at : request;
        }
        if (request < 0 && nudged(sentence)) {
            return secret;
        }
        return request >= 0 && !new Clause(talk, sentence).told(request) ? request : -1;
    }

    /** "Shall we start with the number? I am listening." */
    private boolean nudged(Sentence sentence) {
        int at = sentence.to();
        return units.is(at, NUDGE) && (at + 1 >= units.size() || Signs.ends(units.signs(at + 1)));
    }

    /** After "if typing is difficult,". */
    private int from(int secret, Sentence sentence) {
        if (units.is(sentence.from(), IF)) {
            for (int at = sentence.from() + 1; at <= secret; at++) {
                if (units.sign(at, Signs.COMMA)) {
                    return at;
                }
            }
        }
        return sentence.from();
    }
}
