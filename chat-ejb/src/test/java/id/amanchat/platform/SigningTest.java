package id.amanchat.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.Race;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SigningTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private List<SigningKey> keys() {
        return bench.inTransaction(() -> bench.get(Signing.class).keys());
    }

    @Test
    void whatItSignsVerifiesWithThePublishedKeyAndNothingElseDoes() throws GeneralSecurityException {
        Signature signature = bench.inTransaction(() -> bench.get(Signing.class).sign(new byte[] {1, 2, 3}));

        assertThat(signature.key()).isEqualTo(keys().get(0).fingerprint());
        assertThat(verifies(new byte[] {1, 2, 3}, signature)).isTrue();
        assertThat(verifies(new byte[] {1, 2, 4}, signature)).isFalse();
    }

    private boolean verifies(byte[] content, Signature signature) throws GeneralSecurityException {
        java.security.Signature verifier = java.security.Signature.getInstance("Ed25519");
        verifier.initVerify(publicKey());
        verifier.update(content);
        return verifier.verify(Base64.getDecoder().decode(signature.value()));
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        String base64 = keys().get(0).pem().replaceAll("-----[A-Z ]+-----|\n", "");
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    @Test
    void theKeyIsMadeOnceAndItsPrivateHalfIsSealed() {
        SigningKey first = keys().get(0);
        assertThat(keys()).containsExactly(first);
        Object secret = bench.inTransaction(() -> bench.em()
                .createNativeQuery("select secret from platform_key where purpose = 'SIGNING'")
                .getSingleResult());
        assertThat(Base64.getDecoder().decode(secret.toString())[0])
                .as("Tink's mark of a sealed text")
                .isEqualTo((byte) 1);
    }

    @Test
    void manyNodesAtOnceAgreeOnOneKey() {
        Set<String> fingerprints = ConcurrentHashMap.newKeySet();
        Race.winners(8, runner -> fingerprints.add(keys().get(0).fingerprint()));
        assertThat(fingerprints).containsExactly(keys().get(0).fingerprint());
    }

    @Test
    void aSealNamesItsKeyAndCoversEverything() throws GeneralSecurityException {
        JsonObject document = Wire.object().add("b", 1).add("a", "x").build();
        JsonObject sealed = bench.inTransaction(() -> bench.get(Signing.class).seal(document));

        JsonObject signed = Wire.object(sealed).remove("signature").build();
        Signature signature = new Signature(sealed.getString("key"), sealed.getString("signature"));
        assertThat(verifies(Canonical.of(signed), signature)).isTrue();
        JsonObject changed = Wire.object(signed).add("b", 2).build();
        assertThat(verifies(Canonical.of(changed), signature)).isFalse();
    }

    @Test
    void whatIsDerivedDependsOnEveryPart() {
        Derivation derivation = bench.get(Derivation.class);
        byte[] one = bench.inTransaction(() -> derivation.derive("code", "a", "b"));

        assertThat(bench.inTransaction(() -> derivation.derive("code", "a", "b")))
                .isEqualTo(one)
                .hasSize(32);
        assertThat(bench.inTransaction(() -> derivation.derive("code", "ab", "")))
                .isNotEqualTo(one);
        assertThat(bench.inTransaction(() -> derivation.derive("other", "a", "b")))
                .isNotEqualTo(one);
    }
}
