package id.amanchat.social.internal.invitation;

import id.amanchat.platform.Derivation;
import id.amanchat.platform.SpokenCode;
import id.amanchat.platform.Time;
import id.amanchat.social.ProofCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Makes the codes with which handles prove themselves, as match codes are made: they stand in no table. */
@ApplicationScoped
public class ProofCodes {

    /** So long one is shown, and so long again it counts. */
    static final Duration STEP = Duration.ofMinutes(15);

    private static final String PURPOSE = "handle-proof";

    @Inject
    private Derivation derivation;

    @Inject
    private Time time;

    /** The one to be shown now. */
    ProofCode now(HandOff handOff) {
        long step = step();
        Instant until = Instant.ofEpochSecond((step + 1) * STEP.toSeconds());
        return new ProofCode(WrittenCode.of(spoken(handOff, step)), until.atOffset(ZoneOffset.UTC));
    }

    /** Whether these letters are the code shown now or the one before. */
    boolean matches(HandOff handOff, String letters) {
        long step = step();
        return same(spoken(handOff, step), letters) | same(spoken(handOff, step - 1), letters);
    }

    private static boolean same(String spoken, String letters) {
        return MessageDigest.isEqual(bytes(SpokenCode.letters(spoken)), bytes(letters));
    }

    private String spoken(HandOff handOff, long step) {
        return SpokenCode.of(each -> derivation.derive(
                PURPOSE,
                handOff.safe().toString(),
                handOff.thread().toString(),
                Long.toString(step),
                Integer.toString(each)));
    }

    private long step() {
        return Math.floorDiv(time.instant().getEpochSecond(), STEP.toSeconds());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
