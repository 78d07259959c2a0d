package id.amanchat.bench;

import id.amanchat.platform.Wire;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A passkey and the browser around it, as a program: answers questions as {@code PublicKeyCredential.toJSON()} does (ES256,
 * attestation none). What it would do wrong can be set.
 */
public final class SoftPasskey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int NEW = 0x40;

    private final KeyPair keys = keys();
    private final byte[] id = random();

    private byte[] handle;
    private String origin = "https://localhost:8443";
    private int flags = PRESENT | VERIFIED;
    private int counter = 1;
    private int step = 1;

    /** On another page. */
    public SoftPasskey at(String otherOrigin) {
        origin = otherOrigin;
        return this;
    }

    /** Asks for no finger, face or PIN. */
    public SoftPasskey unverified() {
        flags = PRESENT;
        return this;
    }

    /** Says that it belongs to somebody else; null: says nothing. */
    public SoftPasskey handle(byte[] other) {
        handle = other;
        return this;
    }

    /** Shows this number next, and the same again: a copy does. */
    public SoftPasskey standingAt(int count) {
        counter = count;
        step = 0;
        return this;
    }

    /** As many authenticators do now: it does not count. */
    public SoftPasskey uncounted() {
        return standingAt(0);
    }

    public String credentialId() {
        return text(id);
    }

    /** Answers PublicKeyCredentialCreationOptions. */
    public String create(String question) {
        JsonObject asked = Wire.read(question);
        handle = bytes(asked.getJsonObject("user").getString("id"));
        byte[] data = authenticatorData(asked.getJsonObject("rp").getString("id"), flags | NEW, attested());
        return json(Wire.object()
                .add("clientDataJSON", text(clientData("webauthn.create", asked.getString("challenge"))))
                .add("attestationObject", text(attestation(data)))
                .add("transports", Wire.array().add("internal").add("hybrid")));
    }

    /** Answers PublicKeyCredentialRequestOptions. */
    public String answer(String question) {
        JsonObject asked = Wire.read(question);
        byte[] clientData = clientData("webauthn.get", asked.getString("challenge"));
        byte[] data = authenticatorData(asked.getString("rpId"), flags, new byte[0]);
        JsonObjectBuilder response = Wire.object()
                .add("clientDataJSON", text(clientData))
                .add("authenticatorData", text(data))
                .add("signature", text(sign(data, DigestUtils.sha256(clientData))));
        if (handle != null) {
            response.add("userHandle", text(handle));
        }
        return json(response);
    }

    private String json(JsonObjectBuilder response) {
        return Wire.object()
                .add("id", text(id))
                .add("rawId", text(id))
                .add("type", "public-key")
                .add("authenticatorAttachment", "platform")
                .add("response", response)
                .add("clientExtensionResults", Wire.object())
                .build()
                .toString();
    }

    private byte[] clientData(String type, String challenge) {
        return Wire.object()
                .add("type", type)
                .add("challenge", challenge)
                .add("origin", origin)
                .add("crossOrigin", false)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(String domain, int shown, byte[] rest) {
        byte[] data = ByteBuffer.allocate(37 + rest.length)
                .put(DigestUtils.sha256(domain))
                .put((byte) shown)
                .putInt(counter)
                .put(rest)
                .array();
        counter += step;
        return data;
    }

    /** An AAGUID of zeros, the credential's id, and the COSE key. */
    private byte[] attested() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        byte[] cose = joined(
                new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20},
                coordinate(key.getW().getAffineX()),
                new byte[] {0x22, 0x58, 0x20},
                coordinate(key.getW().getAffineY()));
        return joined(new byte[16], new byte[] {0, (byte) id.length}, id, cose);
    }

    /** {"fmt": "none", "attStmt": {}, "authData": …} in CBOR. */
    private static byte[] attestation(byte[] data) {
        return joined(
                new byte[] {(byte) 0xa3, 0x63},
                ascii("fmt"),
                new byte[] {0x64},
                ascii("none"),
                new byte[] {0x67},
                ascii("attStmt"),
                new byte[] {(byte) 0xa0, 0x68},
                ascii("authData"),
                new byte[] {0x58, (byte) data.length},
                data);
    }

    private byte[] sign(byte[] data, byte[] hash) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(hash);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, fixed.length);
        System.arraycopy(bytes, bytes.length - length, fixed, fixed.length - length, length);
        return fixed;
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] bytes(String base64url) {
        return Base64.getUrlDecoder().decode(base64url);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
