package id.amanchat.social.internal.invitation;

import id.amanchat.platform.Derivation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The tokens of invitations: an id and what only this installation derives from it. They stand in no table, and what nobody
 * here made is known without asking one.
 */
@ApplicationScoped
public class Tokens {

    /** 43 characters of base64url. */
    static final int LENGTH = 43;

    private static final String PURPOSE = "invitation";
    private static final int ID_BYTES = 16;

    /** 128 bits: nobody guesses one in thirty minutes, nor ever. */
    private static final int SEAL_BYTES = 16;

    @Inject
    private Derivation derivation;

    String of(UUID id) {
        byte[] token = ByteBuffer.allocate(ID_BYTES + SEAL_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(derivation.derive(PURPOSE, id.toString()), 0, SEAL_BYTES)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The id, if this is its token to the letter; takes as long for a wrong one. */
    Optional<UUID> read(String token) {
        return bytes(token)
                .map(bytes -> ByteBuffer.wrap(Arrays.copyOf(bytes, ID_BYTES)))
                .map(id -> new UUID(id.getLong(), id.getLong()))
                .filter(id -> MessageDigest.isEqual(ascii(of(id)), ascii(token)));
    }

    private static Optional<byte[]> bytes(String token) {
        try {
            return token == null || token.length() != LENGTH
                    ? Optional.empty()
                    : Optional.of(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] ascii(String token) {
        return token.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
