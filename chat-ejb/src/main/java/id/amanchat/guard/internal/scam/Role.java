package id.amanchat.guard.internal.scam;

import java.util.BitSet;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** What a word does in a sentence that speaks to somebody, tells, asks or warns; each is a named set of the cue file. */
enum Role {
    YOU,
    ME,
    HEARD,
    PAY,
    CLICK,
    ASKING,
    PARTICLE,
    WONDER,
    DONE,
    PLACE,
    NEVER,
    NOT,
    SEND,
    IGNORE,
    TROUBLE;

    private String set() {
        return "@" + name().toLowerCase(Locale.ROOT);
    }

    private int bit() {
        return 1 << ordinal();
    }

    /** The roles a word of these sets has, as bits. */
    static int all(BitSet sets, ToIntFunction<String> numbers) {
        int roles = 0;
        for (Role role : values()) {
            roles |= sets.get(numbers.applyAsInt(role.set())) ? role.bit() : 0;
        }
        return roles;
    }

    /** Whether it is among these. */
    boolean in(int roles) {
        return (roles & bit()) != 0;
    }
}
