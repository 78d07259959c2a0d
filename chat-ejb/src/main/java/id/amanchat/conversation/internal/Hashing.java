package id.amanchat.conversation.internal;

import id.amanchat.platform.Canonical;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;

/** The hashes of a conversation's chain, as {@code docs/transcript-format.md} describes them: SHA-256, in hexadecimal. */
final class Hashing {

    private static final String CHAIN = "aman-chat-chain/1";

    private Hashing() {}

    /** As good as 122 random bits. */
    static String salt() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** What stands before the first link. */
    static String opening(UUID conversation, UUID customer, OffsetDateTime requestedAt) {
        return of(CHAIN, "opening", conversation.toString(), customer.toString(), time(requestedAt));
    }

    /** Binds to a text and its author's name without telling them: whoever deletes the salt deletes the last trace. */
    static String commitment(String salt, String name, String text) {
        return of(CHAIN, "text", salt, name, text);
    }

    static String link(String previous, int number, String body) {
        return of(CHAIN, "link", previous, Integer.toString(number), body);
    }

    /** Of fields in a row, each with its length. */
    static String of(String... fields) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Canonical.of(fields)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String time(OffsetDateTime time) {
        return time.toInstant().toString();
    }
}
