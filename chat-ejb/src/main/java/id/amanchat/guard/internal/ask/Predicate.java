package id.amanchat.guard.internal.ask;

import static id.amanchat.guard.internal.ask.Tag.*;

import java.util.Set;

/** What is said of a secret, beside the word that governs it: that it is blocked, to be renewed, only a tool. */
final class Predicate {

    private final Talk talk;
    private final Units units;

    Predicate(Talk talk) {
        this.talk = talk;
        this.units = talk.units();
    }

    /** "Tell me your PIN works": not the secret but what is true of it. */
    boolean reported(int governor, int secret) {
        return units.is(governor, NOTIFY)
                && units.is(secret + 1, PAST)
                && !units.is(secret + 1, FILLER)
                && !units.any(governor, secret, WHAT);
    }

    /** Nothing of weight follows: no "twice", no "to pay". */
    boolean last(int secret, Sentence sentence) {
        for (int at = secret + 1; at < sentence.to(); at++) {
            if (!units.isAny(at, Governor.SOFT) && !units.isAny(at, Bare.SECRETS) && !units.is(at, PROCESS)) {
                return units.sign(at, Signs.COMMA | Signs.COLON | Signs.DASH) || ours(at);
            }
        }
        return true;
    }

    /** "And I will check". */
    private boolean ours(int at) {
        return units.is(at, OURS)
                && (units.says(at - 1, Set.of("and", "so", "then", "dan", "lalu", "nanti", "biar", "terus"))
                        || units.is(at - 1, WE));
    }

    /** "The last four, not the whole number". */
    boolean denied(int governor, int secret) {
        return talk.moods().plain(governor) && talk.moods().at(secret) == Moods.Mood.DENIED;
    }

    /** "Tell your daughter, a PIN can be set in the app"; "give it when the app starts". */
    boolean ofItsOwn(int secret, Sentence sentence) {
        boolean clause =
                units.sign(secret, Signs.COMMA) && (predicated(secret, sentence) || units.is(secret + 1, POLITE));
        boolean later = units.is(secret + 1, IF) && units.any(secret + 2, Math.min(secret + 5, sentence.to()), MACHINE);
        return clause || later;
    }

    /** "With your PIN". */
    boolean instrument(int governor, int secret) {
        return units.any(governor + 1, secret, WITH);
    }

    /** "Mau minta PIN baru": the customer gets it. */
    boolean renewed(int governor, int secret) {
        boolean asked = units.is(governor, NEED) || units.is(governor, ASK) || units.is(governor, POLITE);
        boolean again = units.says(secret + 1, Set.of("baru", "ulang", "lagi", "pengganti"));
        return asked && (again || units.is(governor, ASK) && units.any(secret + 1, secret + 4, NOT));
    }

    /** "Your PIN is blocked": something is said of it. */
    boolean predicated(int secret, Sentence sentence) {
        int at = secret + 1;
        while (at < sentence.to()
                && !units.is(at, REL)
                && (units.isAny(at, Bare.SECRETS) || units.is(at, FILLER) && !units.is(at, PAST))) {
            at++;
        }
        return at < sentence.to()
                && !units.sign(at, Signs.COMMA)
                && (units.is(at, PAST)
                        || units.is(at, NEUTRAL)
                        || units.is(at, NOT)
                        || units.is(at, AUX)
                        || units.is(at, MODAL));
    }

    /** "PIN page", "OTP problem". */
    boolean headed(int secret) {
        return units.is(secret + 1, HEAD)
                && !units.sign(secret + 1, Signs.COMMA | Signs.LINE | Signs.STOP | Signs.QUESTION);
    }
}
