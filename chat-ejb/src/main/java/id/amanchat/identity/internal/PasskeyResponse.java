package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Wire;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a browser answered, as far as it tells what question and whose passkey it is; nothing in it is believed before
 * {@link PasskeyVerifier} has seen it.
 *
 * @param credentialId base64url without padding
 * @param challenge the question it answers, as the signed client data say
 * @param response the part that the authenticator made
 */
record PasskeyResponse(String credentialId, byte[] challenge, JsonObject response) {

    /** No answer of any browser is this long: a credential id of 1,023 bytes and a chain of certificates are far below. */
    private static final int LONGEST = 40_000;

    private static final int UUID_BYTES = 16;

    /** Reads the JSON form of PublicKeyCredential; empty for anything else. */
    static Optional<PasskeyResponse> read(String json) {
        if (json == null || json.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            JsonObject answer = Wire.read(json);
            JsonObject response = answer.getJsonObject("response");
            String id = answer.getString("id");
            Base64.getUrlDecoder().decode(id);
            boolean passkey = id.equals(answer.getString("rawId")) && "public-key".equals(answer.getString("type"));
            JsonObject clientData = Wire.read(bytes(response, "clientDataJSON"));
            return Optional.of(new PasskeyResponse(id, bytes(clientData, "challenge"), response))
                    .filter(each -> passkey);
        } catch (IllegalArgumentException | NullPointerException | ClassCastException e) {
            // Of what is missing or of another kind the JSON API says only these.
            return Optional.empty();
        }
    }

    byte[] clientData() {
        return bytes(response, "clientDataJSON");
    }

    byte[] attestationObject() {
        return bytes(response, "attestationObject");
    }

    byte[] authenticatorData() {
        return bytes(response, "authenticatorData");
    }

    byte[] signature() {
        return bytes(response, "signature");
    }

    /** Null where it says nothing of whom it belongs to. */
    byte[] userHandle() {
        return response.get("userHandle") instanceof JsonString ? bytes(response, "userHandle") : null;
    }

    /** How browsers reach the authenticator, as this one says. */
    Set<String> transports() {
        return response.get("transports") instanceof JsonArray transports
                ? transports.stream()
                        .filter(JsonString.class::isInstance)
                        .map(each -> ((JsonString) each).getString())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static byte[] bytes(JsonObject object, String name) {
        return Base64.getUrlDecoder().decode(object.getString(name));
    }

    /** Whom it says it belongs to: the handle that we gave, which is the person's id. */
    Optional<PersonId> person() {
        return Optional.ofNullable(userHandle())
                .filter(handle -> handle.length == UUID_BYTES)
                .map(ByteBuffer::wrap)
                .map(bytes -> new PersonId(new UUID(bytes.getLong(), bytes.getLong())));
    }

    /** The handle by which passkeys know that person: it says nothing about them (WebAuthn Level 3 section 14.6.1). */
    static byte[] handleOf(PersonId person) {
        return ByteBuffer.allocate(UUID_BYTES)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
    }

    @Override
    public String toString() {
        return "PasskeyResponse";
    }
}
