package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Wire;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasskeyResponseTest {

    private static final PasskeySite SITE = PasskeySite.strict("localhost", Set.of("https://localhost:8443"));

    private static String json(String id, String type, byte[] clientData, byte[] rest, String handle) {
        return Wire.object()
                .add("id", id)
                .add("rawId", id)
                .add("type", type)
                .add(
                        "response",
                        Wire.object()
                                .add("clientDataJSON", W3cVector.text(clientData))
                                .add("attestationObject", W3cVector.text(rest))
                                .add("authenticatorData", W3cVector.text(rest))
                                .add("signature", W3cVector.text(rest))
                                .add("userHandle", handle))
                .build()
                .toString();
    }

    private static byte[] clientData() {
        return "{\"type\":\"webauthn.get\",\"challenge\":\"AAECAw\",\"origin\":\"https://localhost:8443\"}"
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theHandleIsThePersonsId() {
        PersonId budi = PersonId.fresh();
        String handle = W3cVector.text(PasskeyResponse.handleOf(budi));
        assertThat(PasskeyResponse.read(json("QQ", "public-key", clientData(), new byte[1], handle))
                        .flatMap(PasskeyResponse::person))
                .contains(budi);
        assertThat(PasskeyResponse.read(json("QQ", "public-key", clientData(), new byte[1], "QQ"))
                        .flatMap(PasskeyResponse::person))
                .isEmpty();
    }

    @Test
    void onlyAPasskeyIsRead() {
        assertThat(PasskeyResponse.read(json("QQ", "password", clientData(), new byte[1], "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"id\":1}",
                "{\"id\":\"QQ\",\"rawId\":\"QQ\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"QQ\",\"rawId\":\"QQ\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"!\"}}",
                "{\"id\":\"QQ\",\"rawId\":\"QQ\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\"}}",
                "{\"id\":\"!\",\"rawId\":\"!\",\"type\":\"public-key\",\"response\":{}}"
            })
    void anythingElseIsNone(String json) {
        assertThat(PasskeyResponse.read(json)).isEmpty();
    }

    @Test
    void nothingAndTooMuchAreNone() {
        assertThat(PasskeyResponse.read(null)).isEmpty();
        assertThat(PasskeyResponse.read(json("QQ", "public-key", clientData(), new byte[40_000], "")))
                .isEmpty();
    }

    /** Whatever bytes a stranger sends: refused, never an error. The same ones at each run. */
    @Test
    void madeUpBytesAreRefusedInWords() {
        PasskeyVerifier verifier = new PasskeyVerifier();
        Random random = new Random(7);
        byte[] shape = org.apache.commons.codec.digest.DigestUtils.sha256("localhost");
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(120)];
            random.nextBytes(bytes);
            System.arraycopy(shape, 0, bytes, 0, Math.min(bytes.length, random.nextBoolean() ? shape.length : 0));
            byte[] client = clientData();
            client[random.nextInt(client.length)] = (byte) random.nextInt();
            String json = json("QQ", "public-key", random.nextBoolean() ? client : clientData(), bytes, "");
            assertThatCode(() -> PasskeyResponse.read(json).ifPresent(response -> {
                        assertThat(verifier.verifyNew(response, SITE)).isEmpty();
                        assertThat(verifier.verify(response, known(), SITE))
                                .isEqualTo(new PasskeyVerifier.Verdict.Bad());
                    }))
                    .as("%s", json)
                    .doesNotThrowAnyException();
        }
    }

    /** A key that was once published in a standard's example. */
    private static PasskeyCredential known() {
        return new PasskeyCredential(
                "QQ",
                "pQECAyYgASFYIK/vpvFvl8qbLSPrhsy2QJjSDbkIVgYusknDOptnLybfIlggkwpWuHovymYzSwNFir+HlxfBLMaO1zKQry5mR5a5IiA=",
                0,
                false,
                List.of());
    }
}
