package id.amanchat.platform.internal;

import id.amanchat.platform.Letter;
import id.amanchat.platform.Vault;
import id.amanchat.platform.Wire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Letters as they wait: sealed, because they hold links that open something, and people's addresses. */
@ApplicationScoped
public class SealedLetters {

    /** What fits into the table once it is sealed. */
    private static final int LONGEST = 8_000;

    @Inject
    private Vault vault;

    public WaitingLetter seal(Letter letter, OffsetDateTime now) {
        byte[] plain = Wire.object()
                // Nobody's letter looks like any other.
                .add("to", letter.to() == null ? "" : letter.to())
                .add("subject", letter.subject())
                .add("text", letter.text())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        if (plain.length > LONGEST) {
            throw new IllegalArgumentException("A letter of " + plain.length + " bytes is too long");
        }
        UUID id = UUID.randomUUID();
        return new WaitingLetter(id, vault.seal(plain, owner(id)), now);
    }

    /** @throws IllegalStateException when the keyset is another one than that it was sealed with */
    public Letter open(WaitingLetter waiting) {
        JsonObject plain =
                Wire.read(new String(vault.unseal(waiting.sealed(), owner(waiting.id())), StandardCharsets.UTF_8));
        String to = plain.getString("to");
        return new Letter(to.isEmpty() ? null : to, plain.getString("subject"), plain.getString("text"));
    }

    private static String owner(UUID id) {
        return "letter " + id;
    }
}
