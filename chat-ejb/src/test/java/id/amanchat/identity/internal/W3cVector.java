package id.amanchat.identity.internal;

import id.amanchat.Corpora;
import id.amanchat.platform.Wire;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pair of registration and authentication from "Test Vectors" of WebAuthn Level 3.
 *
 * @param name the section's title
 * @param registration bytes by their names there
 * @param authentication likewise
 */
record W3cVector(String name, Map<String, byte[]> registration, Map<String, byte[]> authentication) {

    /** A page in which the example with a top origin stands. */
    static final String TOP_ORIGIN = "https://example.com";

    private static final Pattern BLOCK = Pattern.compile("<xmp[^>]*>(.*?)</xmp>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("^(\\w+) = h'([0-9a-f]*)'", Pattern.MULTILINE);

    static List<W3cVector> all() {
        return Arrays.stream(Corpora.text("webauthn/webauthn_L3_test_vectors_section.bs")
                        .split("\n## Test Vectors for")[0]
                        .split("\n## "))
                .filter(section -> section.contains("authentication ceremony|Authentication"))
                .map(W3cVector::parse)
                .toList();
    }

    private static W3cVector parse(String section) {
        List<Map<String, byte[]>> blocks = BLOCK.matcher(section)
                .results()
                .map(each -> values(each.group(1)))
                .toList();
        return new W3cVector(section.substring(0, section.indexOf(" ##")), blocks.get(0), blocks.get(1));
    }

    private static Map<String, byte[]> values(String block) {
        Map<String, byte[]> values = new HashMap<>();
        Matcher matcher = VALUE.matcher(block);
        while (matcher.find()) {
            values.put(matcher.group(1), HexFormat.of().parseHex(matcher.group(2)));
        }
        return values;
    }

    String registrationJson() {
        return registrationJson(registration.get("clientDataJSON"), registration.get("attestationObject"));
    }

    String registrationJson(byte[] clientData, byte[] attestation) {
        return json(Wire.object()
                .add("clientDataJSON", text(clientData))
                .add("attestationObject", text(attestation))
                .add("transports", Wire.array().add("internal").add("made-up")));
    }

    String authenticationJson() {
        return authenticationJson(
                authentication.get("clientDataJSON"),
                authentication.get("authenticatorData"),
                authentication.get("signature"));
    }

    String authenticationJson(byte[] clientData, byte[] authenticatorData, byte[] signature) {
        return json(Wire.object()
                .add("clientDataJSON", text(clientData))
                .add("authenticatorData", text(authenticatorData))
                .add("signature", text(signature)));
    }

    private String json(JsonObjectBuilder response) {
        String id = text(registration.get("credential_id"));
        return Wire.object()
                .add("id", id)
                .add("rawId", id)
                .add("type", "public-key")
                .add("response", response)
                .add("clientExtensionResults", Wire.object())
                .build()
                .toString();
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}
