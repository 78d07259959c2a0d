package id.amanchat.bench.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The form in which the server's own {@code mgmt-users.properties} wants a password (RFC 2617, HA1). */
final class Digests {
    private Digests() {}

    static String manager(String user, String password) {
        try {
            var text = user + ":ManagementRealm:" + password;
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java platform has MD5", cause);
        }
    }
}
