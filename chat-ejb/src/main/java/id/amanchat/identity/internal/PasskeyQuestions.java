package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import id.amanchat.platform.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * Challenges for passkeys that carry their own seal (docs/adr/0010): whom and what for is bound into the seal, until when
 * stands under it. So showing a page stores nothing, and any node takes the answer.
 */
@ApplicationScoped
public class PasskeyQuestions {

    /** NIST SP 800-63B-4 and SECURITY.md: a challenge is good for five minutes. */
    public static final Duration LIFE = Duration.ofMinutes(5);

    /** WebAuthn Level 3 section 13.4.3 asks for 16 at least. */
    private static final int RANDOM_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Vault vault;

    @Inject
    private Time time;

    /** What a challenge that came back is. */
    enum State {
        GOOD,
        TOO_OLD,
        /** Not ours, or for somebody or something else. */
        FOREIGN
    }

    /** A new challenge; {@code person} is null for whoever will answer. */
    byte[] ask(PasskeyPurpose purpose, PersonId person) {
        byte[] nonce = new byte[RANDOM_BYTES];
        random.nextBytes(nonce);
        byte[] content = ByteBuffer.allocate(RANDOM_BYTES + Long.BYTES)
                .put(nonce)
                .putLong(time.instant().plus(LIFE).getEpochSecond())
                .array();
        return Base64.getDecoder().decode(vault.seal(content, owner(purpose, person)));
    }

    State stateOf(byte[] challenge, PasskeyPurpose purpose, PersonId person) {
        return vault.open(Base64.getEncoder().encodeToString(challenge), owner(purpose, person))
                .map(content -> time.instant().isBefore(expiry(content)) ? State.GOOD : State.TOO_OLD)
                .orElse(State.FOREIGN);
    }

    private static Instant expiry(byte[] content) {
        return Instant.ofEpochSecond(ByteBuffer.wrap(content).getLong(RANDOM_BYTES));
    }

    private static String owner(PasskeyPurpose purpose, PersonId person) {
        return "passkey question " + purpose + " " + (person == null ? "anyone" : person);
    }
}
