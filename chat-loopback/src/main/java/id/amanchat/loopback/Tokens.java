package id.amanchat.loopback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which applications there are, and what was granted to them: codes, tokens, refresh tokens. Guarded by "this". */
final class Tokens {

    /** What a code was granted for. */
    private record Code(String client, String returnTo, String challenge) {}

    /** Tokens that were handed out. */
    record Granted(String access, String refresh) {}

    private final Map<String, String> secrets = new HashMap<>();
    private final Map<String, Code> codes = new HashMap<>();
    private final Set<String> valid = new HashSet<>();
    private final Map<String, String> refreshes = new HashMap<>();

    synchronized void app(String client, String secret) {
        secrets.put(client, secret);
    }

    synchronized boolean knows(String client) {
        return secrets.containsKey(client);
    }

    synchronized boolean isApp(String client, String secret) {
        return secret.equals(secrets.get(client));
    }

    synchronized String code(String client, String returnTo, String challenge) {
        String code = "code-" + UUID.randomUUID();
        codes.put(code, new Code(client, returnTo, challenge));
        return code;
    }

    /** Once for each code, and only with the verifier whose hash was shown before. */
    synchronized Optional<Granted> exchange(String client, String code, String returnTo, String verifier) {
        Code granted = codes.remove(code);
        boolean good = granted != null
                && granted.client().equals(client)
                && granted.returnTo().equals(returnTo)
                && granted.challenge().equals(hash(verifier));
        return good ? Optional.of(grant(client)) : Optional.empty();
    }

    /** Once for each refresh token. */
    synchronized Optional<Granted> refresh(String client, String refresh) {
        return client.equals(refreshes.get(refresh)) && refreshes.remove(refresh) != null
                ? Optional.of(grant(client))
                : Optional.empty();
    }

    synchronized Granted grant(String client) {
        Granted granted = new Granted("token-" + UUID.randomUUID(), "refresh-" + UUID.randomUUID());
        valid.add(granted.access());
        refreshes.put(granted.refresh(), client);
        return granted;
    }

    synchronized boolean valid(String access) {
        return valid.contains(access);
    }

    synchronized void revoke(String token) {
        valid.remove(token);
        refreshes.remove(token);
    }

    /** Two hours are over. */
    synchronized void expire() {
        valid.clear();
    }

    /** The account's owner took every right away. */
    synchronized void signOut() {
        valid.clear();
        refreshes.clear();
    }

    private static String hash(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
