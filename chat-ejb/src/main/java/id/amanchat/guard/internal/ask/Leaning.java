package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

/**
 * Where no single word governs the secret: a sentence that requests something, names a secret, and has nothing in it
 * that would make that harmless, asks for it.
 */
final class Leaning {

    private static final int LONGEST = 60;
    private static final Tags REQUESTS = Tags.of(POLITE, TELL, TOLD, POINT, HERE, ME, PROCESS);
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
        for (int at = sentence.from(); at < sentence.to(); at++) {
            boolean stated = units.isAny(at, STATED) && !units.isAny(at, REQUESTS) && !units.is(at, FILLER);
            if (units.isAny(at, HARMLESS) || stated) {
                return -1;
            }
            request = request < 0 && units.isAny(at, REQUESTS) ? at : request;
        }
        return request >= 0 && !new Clause(talk, sentence).told(request) ? request : -1;
    }
}
