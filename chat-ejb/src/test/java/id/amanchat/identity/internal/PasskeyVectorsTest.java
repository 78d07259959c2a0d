package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.identity.internal.PasskeyVerifier.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published vectors of WebAuthn Level 3: each pair is accepted, and none with anything changed. */
class PasskeyVectorsTest {

    /** Where in authenticator data what stands (WebAuthn Level 3 section 6.1). */
    private static final int RP_ID_HASH = 0;

    private static final int FLAGS = 32;
    private static final int COUNTER = 33;
    private static final int USER_PRESENT = 0x01;
    private static final int USER_VERIFIED = 0x04;

    /** Two of the examples stand in another's page, and some do not verify their user: our own pages ask for more. */
    private static final PasskeySite EXAMPLE =
            new PasskeySite("example.org", Set.of("https://example.org"), Set.of(W3cVector.TOP_ORIGIN), false);

    private static final PasskeySite OURS = PasskeySite.strict("example.org", Set.of("https://example.org"));

    private final PasskeyVerifier verifier = new PasskeyVerifier();

    static List<W3cVector> vectors() {
        return W3cVector.all();
    }

    @Test
    void thereAreFifteenPairs() {
        assertThat(vectors()).hasSize(15);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void bothHalvesAreAccepted(W3cVector vector) {
        PasskeyCredential made = made(vector);
        assertThat(made.id()).isEqualTo(W3cVector.text(vector.registration().get("credential_id")));
        assertThat(made.transports()).containsExactly("internal");
        assertThat(verify(vector.authenticationJson(), made, EXAMPLE)).isEqualTo(new Verdict.Good(0));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theQuestionIsTheOneThatWasAsked(W3cVector vector) {
        assertThat(read(vector.registrationJson()).challenge())
                .isEqualTo(vector.registration().get("challenge"));
        assertThat(read(vector.authenticationJson()).challenge())
                .isEqualTo(vector.authentication().get("challenge"));
    }

    /** Whatever the signed client data say of another site, page or ceremony. */
    static Stream<Arguments> changedClientData() {
        Map<String, UnaryOperator<String>> changes = Map.of(
                "origin", text -> text.replace("https://example.org", "https://example.0rg"),
                "scheme", text -> text.replace("https://example.org", "http://example.org"),
                "port", text -> text.replace("https://example.org", "https://example.org:444"),
                "ceremony",
                        text -> text.replace("webauthn.create", "webauthn.other")
                                .replace("webauthn.get", "webauthn.create"),
                "page around", PasskeyVectorsTest::inAStrangersPage,
                "no challenge", text -> text.replace("\"challenge\"", "\"chalenge\""));
        return vectors().stream()
                .flatMap(vector ->
                        changes.entrySet().stream().map(each -> Arguments.of(vector, each.getKey(), each.getValue())));
    }

    private static String inAStrangersPage(String clientData) {
        return clientData
                .replace("\"crossOrigin\":false", "\"crossOrigin\":true,\"topOrigin\":\"https://evil.example\"")
                .replace(
                        "\"crossOrigin\":true,\"extraData\"",
                        "\"crossOrigin\":true,\"topOrigin\":\"https://evil.example\",\"extraData\"")
                .replace(W3cVector.TOP_ORIGIN, "https://evil.example");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("changedClientData")
    void changedClientDataAreRefused(W3cVector vector, String what, UnaryOperator<String> change) {
        byte[] registering = changed(vector.registration().get("clientDataJSON"), change);
        assertThat(verifyNew(
                        vector.registrationJson(
                                registering, vector.registration().get("attestationObject")),
                        EXAMPLE))
                .isFalse();
        byte[] authenticating = changed(vector.authentication().get("clientDataJSON"), change);
        assertThat(verify(
                        vector.authenticationJson(
                                authenticating,
                                vector.authentication().get("authenticatorData"),
                                vector.authentication().get("signature")),
                        made(vector),
                        EXAMPLE))
                .isEqualTo(new Verdict.Bad());
    }

    private static byte[] changed(byte[] clientData, UnaryOperator<String> change) {
        String before = new String(clientData, StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertThat(after).as("the change changes something").isNotEqualTo(before);
        return after.getBytes(StandardCharsets.UTF_8);
    }

    /** The signature covers the challenge: an answer to one question is none to another. */
    @ParameterizedTest
    @MethodSource("vectors")
    void anotherQuestionsAnswerIsRefused(W3cVector vector) {
        String challenge = W3cVector.text(vector.authentication().get("challenge"));
        byte[] clientData = changed(
                vector.authentication().get("clientDataJSON"),
                text -> text.replace(challenge, W3cVector.text(new byte[32])));
        String json = vector.authenticationJson(
                clientData,
                vector.authentication().get("authenticatorData"),
                vector.authentication().get("signature"));
        assertThat(verify(json, made(vector), EXAMPLE)).isEqualTo(new Verdict.Bad());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void anotherDomainsPasskeyIsRefused(W3cVector vector) {
        PasskeySite other = new PasskeySite("example.com", EXAMPLE.origins(), EXAMPLE.topOrigins(), false);
        assertThat(verifyNew(vector.registrationJson(), other)).isFalse();
        assertThat(verify(vector.authenticationJson(), made(vector), other)).isEqualTo(new Verdict.Bad());
        assertThat(withAuthenticatorData(vector, data -> data[RP_ID_HASH] ^= 1)).isEqualTo(new Verdict.Bad());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void whoIsNotPresentIsRefused(W3cVector vector) {
        assertThat(withAuthenticatorData(vector, data -> data[FLAGS] &= ~USER_PRESENT))
                .isEqualTo(new Verdict.Bad());
        byte[] attestation = vector.registration().get("attestationObject").clone();
        attestation[flagsOf(attestation)] &= ~USER_PRESENT;
        assertThat(verifyNew(
                        vector.registrationJson(vector.registration().get("clientDataJSON"), attestation), EXAMPLE))
                .isFalse();
    }

    /** Ours asks for a verified user, on a page of its own: of the examples only those are good enough. */
    @ParameterizedTest
    @MethodSource("vectors")
    void whoIsNotVerifiedIsRefusedByOurPages(W3cVector vector) {
        byte[] attestation = vector.registration().get("attestationObject");
        boolean inside = new String(vector.registration().get("clientDataJSON"), StandardCharsets.UTF_8)
                .contains("\"crossOrigin\":true");
        boolean verifiedNew = (attestation[flagsOf(attestation)] & USER_VERIFIED) != 0;
        assertThat(verifyNew(vector.registrationJson(), OURS)).isEqualTo(verifiedNew && !inside);
        boolean verified = (vector.authentication().get("authenticatorData")[FLAGS] & USER_VERIFIED) != 0;
        assertThat(verify(vector.authenticationJson(), made(vector), OURS) instanceof Verdict.Good)
                .isEqualTo(verified && !inside);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aFlagThatWasNotSignedIsRefused(W3cVector vector) {
        assertThat(withAuthenticatorData(vector, data -> data[FLAGS] ^= USER_VERIFIED))
                .isEqualTo(new Verdict.Bad());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aCounterThatWasNotSignedIsRefused(W3cVector vector) {
        assertThat(withAuthenticatorData(vector, data -> data[COUNTER + 3] = 9)).isEqualTo(new Verdict.Bad());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aCounterThatDoesNotGrowIsACopy(W3cVector vector) {
        PasskeyCredential made = made(vector);
        PasskeyCredential ahead =
                new PasskeyCredential(made.id(), made.publicKey(), 7, made.backupEligible(), made.transports());
        assertThat(verify(vector.authenticationJson(), ahead, EXAMPLE)).isEqualTo(new Verdict.Cloned());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyByteOfTheSignatureCounts(W3cVector vector) {
        byte[] right = vector.authentication().get("signature");
        for (int at = 0; at < right.length; at++) {
            byte[] wrong = right.clone();
            wrong[at] ^= 0x10;
            String json = vector.authenticationJson(
                    vector.authentication().get("clientDataJSON"),
                    vector.authentication().get("authenticatorData"),
                    wrong);
            assertThat(verify(json, made(vector), EXAMPLE)).as("byte %d", at).isEqualTo(new Verdict.Bad());
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void anothersKeyIsRefused(W3cVector vector) {
        W3cVector other = vectors().stream()
                .filter(each -> !each.name().equals(vector.name()))
                .findFirst()
                .orElseThrow();
        PasskeyCredential mixed = new PasskeyCredential(
                made(vector).id(), made(other).publicKey(), 0, made(vector).backupEligible(), List.of());
        assertThat(verify(vector.authenticationJson(), mixed, EXAMPLE)).isEqualTo(new Verdict.Bad());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void anotherCredentialsIdIsRefused(W3cVector vector) {
        PasskeyCredential made = made(vector);
        PasskeyCredential other = new PasskeyCredential("AAAA", made.publicKey(), 0, made.backupEligible(), List.of());
        assertThat(verify(vector.authenticationJson(), other, EXAMPLE)).isEqualTo(new Verdict.Bad());
        String json = vector.registrationJson().replace("\"id\":\"" + made.id(), "\"id\":\"AAAA");
        assertThat(PasskeyResponse.read(json)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void whetherItMayBeOnSeveralDevicesNeverChanges(W3cVector vector) {
        PasskeyCredential made = made(vector);
        PasskeyCredential other =
                new PasskeyCredential(made.id(), made.publicKey(), 0, !made.backupEligible(), List.of());
        assertThat(verify(vector.authenticationJson(), other, EXAMPLE)).isEqualTo(new Verdict.Bad());
    }

    private interface Change {
        void on(byte[] data);
    }

    private Verdict withAuthenticatorData(W3cVector vector, Change change) {
        byte[] data = vector.authentication().get("authenticatorData").clone();
        change.on(data);
        String json = vector.authenticationJson(
                vector.authentication().get("clientDataJSON"),
                data,
                vector.authentication().get("signature"));
        return verify(json, made(vector), EXAMPLE);
    }

    /** The flags follow the hash of the domain, wherever in the object that stands. */
    private static int flagsOf(byte[] attestation) {
        byte[] hash = org.apache.commons.codec.digest.DigestUtils.sha256("example.org");
        for (int at = 0; at < attestation.length - hash.length; at++) {
            if (java.util.Arrays.equals(attestation, at, at + hash.length, hash, 0, hash.length)) {
                return at + FLAGS;
            }
        }
        throw new AssertionError("no authenticator data");
    }

    private PasskeyCredential made(W3cVector vector) {
        return verifier.verifyNew(read(vector.registrationJson()), EXAMPLE).orElseThrow();
    }

    private boolean verifyNew(String json, PasskeySite site) {
        return PasskeyResponse.read(json)
                .flatMap(response -> verifier.verifyNew(response, site))
                .isPresent();
    }

    private Verdict verify(String json, PasskeyCredential known, PasskeySite site) {
        return PasskeyResponse.read(json)
                .map(response -> verifier.verify(response, known, site))
                .orElse(new Verdict.Bad());
    }

    private static PasskeyResponse read(String json) {
        return PasskeyResponse.read(json).orElseThrow();
    }
}
