package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.apache.commons.codec.binary.Base32;

/** Authenticator apps put in place: only with a code that proves that the app has the key. */
@ApplicationScoped
public class Apps {

    /** RFC 4226 section 4, R6: 160 bits; ours have that, and no app takes much more. */
    private static final int SHORTEST_KEY = 20;

    private static final int LONGEST_KEY = 64;

    @Inject
    private PersonStore people;

    @Inject
    private TimeBasedCodes codes;

    @Inject
    private Time time;

    /** What a first code of a key says. */
    public sealed interface FirstCode {

        /** @param step of 30 seconds */
        record Fits(long step) implements FirstCode {}

        /** It fits a clock some minutes off. */
        record ClockWrong() implements FirstCode {}

        record Wrong() implements FirstCode {}
    }

    /** Whether the app with that key showed this code. */
    public FirstCode look(String key, String code) {
        if (!isKey(key)) {
            return new FirstCode.Wrong();
        }
        OptionalLong step = codes.stepOf(key, code, time.instant());
        if (step.isPresent()) {
            return new FirstCode.Fits(step.getAsLong());
        }
        return codes.stepByWrongClock(key, code, time.instant()).isPresent()
                ? new FirstCode.ClockWrong()
                : new FirstCode.Wrong();
    }

    private static boolean isKey(String key) {
        Base32 base32 = new Base32();
        if (key == null || !base32.isInAlphabet(key)) {
            return false;
        }
        int length = base32.decode(key).length;
        return length >= SHORTEST_KEY && length <= LONGEST_KEY;
    }

    /**
     * Puts it in place of the old one or where there was none, in the caller's transaction; the code is used up by that.
     *
     * @return whether there was one before
     */
    public boolean put(PersonId person, String key, FirstCode.Fits code) {
        TotpFactor factor = codes.factor(person, key, time.now());
        factor.use(code.step());
        boolean replaced = people.findTotp(person).isPresent();
        people.put(factor);
        return replaced;
    }
}
