package id.amanchat.identity.internal;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import com.webauthn4j.server.OriginPredicate;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Verifies what browsers answer, by webauthn4j: WebAuthn Level 3 section 7.1 for a new passkey, 7.2 for a known one. Whose
 * passkey it is and whether the question was ours is not decided here ({@link Passkeys}).
 */
@ApplicationScoped
public class PasskeyVerifier {

    private static final List<COSEAlgorithmIdentifier> ALGORITHMS = List.of(
            COSEAlgorithmIdentifier.ES256,
            COSEAlgorithmIdentifier.EdDSA,
            COSEAlgorithmIdentifier.ES384,
            COSEAlgorithmIdentifier.ES512,
            COSEAlgorithmIdentifier.Ed448,
            COSEAlgorithmIdentifier.RS256);

    private static final List<PublicKeyCredentialParameters> ACCEPTED = ALGORITHMS.stream()
            .map(each -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, each))
            .toList();

    /** Those that the standard knows; what else a browser says is not kept. */
    private static final Set<String> TRANSPORTS = Set.of("usb", "nfc", "ble", "smart-card", "hybrid", "internal");

    private final ObjectConverter converter = new ObjectConverter();

    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    /** What came of an answer. */
    sealed interface Verdict {

        /** @param signCount the counter it showed */
        record Good(long signCount) implements Verdict {}

        record Bad() implements Verdict {}

        /** All is right, but the counter did not grow: a copy of the passkey may be about (section 6.1.1). */
        record Cloned() implements Verdict {}
    }

    /** COSE numbers of the kinds of keys that are taken, the most wanted first. */
    static List<Long> algorithms() {
        return ALGORITHMS.stream().map(COSEAlgorithmIdentifier::getValue).toList();
    }

    /** The new passkey of that answer, when it is right. */
    Optional<PasskeyCredential> verifyNew(PasskeyResponse response, PasskeySite site) {
        try {
            RegistrationData data = webAuthn.verify(
                    new RegistrationRequest(
                            unattested(response.attestationObject()),
                            response.clientData(),
                            null,
                            response.transports()),
                    new RegistrationParameters(
                            property(site, response.challenge()), ACCEPTED, site.userVerification(), true));
            return Optional.of(credential(data)).filter(each -> each.id().equals(response.credentialId()));
        } catch (RuntimeException e) {
            // Of bytes that a stranger made up the parsers throw of all kinds, not only the library's own.
            return Optional.empty();
        }
    }

    /**
     * No attestation is asked for: which make a person's device is does not matter to us. Where one comes all the same it is
     * put aside unread, as browsers do (WebAuthn Level 3 section 5.1.3), and with it much code that strangers could feed.
     */
    private byte[] unattested(byte[] attestationObject) {
        JsonNode data = converter.getCborConverter().readTree(attestationObject).path("authData");
        return converter
                .getCborConverter()
                .writeValueAsBytes(
                        Map.of("fmt", NoneAttestationStatement.FORMAT, "attStmt", Map.of(), "authData", bytes(data)));
    }

    private static byte[] bytes(JsonNode node) {
        return node.isBinary() ? node.binaryValue() : new byte[0];
    }

    /** Whether that known passkey gave this answer. */
    Verdict verify(PasskeyResponse response, PasskeyCredential known, PasskeySite site) {
        try {
            AuthenticationData data = webAuthn.verify(
                    new AuthenticationRequest(
                            Base64.getUrlDecoder().decode(response.credentialId()),
                            response.userHandle(),
                            response.authenticatorData(),
                            response.clientData(),
                            null,
                            response.signature()),
                    new AuthenticationParameters(
                            property(site, response.challenge()),
                            record(known),
                            List.of(Base64.getUrlDecoder().decode(known.id())),
                            site.userVerification(),
                            true));
            return new Verdict.Good(data.getAuthenticatorData().getSignCount());
        } catch (MaliciousCounterValueException e) {
            return new Verdict.Cloned();
        } catch (RuntimeException e) {
            // As above.
            return new Verdict.Bad();
        }
    }

    private static ServerProperty property(PasskeySite site, byte[] challenge) {
        Set<Origin> origins = origins(site.origins());
        return ServerProperty.builder()
                .rpId(site.domain())
                .originPredicate(origin -> origin != null && origins.contains(origin))
                .topOriginPredicate(site.insideOthers() ? inside(site) : null)
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    /** Not every browser says in whose page ours stands. */
    private static OriginPredicate inside(PasskeySite site) {
        Set<Origin> origins = origins(site.topOrigins());
        return origin -> origin == null || origins.contains(origin);
    }

    private static Set<Origin> origins(Set<String> texts) {
        return texts.stream().map(Origin::new).collect(Collectors.toUnmodifiableSet());
    }

    private PasskeyCredential credential(RegistrationData data) {
        AuthenticatorData<RegistrationExtensionAuthenticatorOutput> made =
                data.getAttestationObject().getAuthenticatorData();
        AttestedCredentialData credential = made.getAttestedCredentialData();
        return new PasskeyCredential(
                Base64.getUrlEncoder().withoutPadding().encodeToString(credential.getCredentialId()),
                Base64.getEncoder()
                        .encodeToString(converter.getCborConverter().writeValueAsBytes(credential.getCOSEKey())),
                made.getSignCount(),
                made.isFlagBE(),
                transports(data));
    }

    private static List<String> transports(RegistrationData data) {
        return Optional.ofNullable(data.getTransports()).orElse(Set.of()).stream()
                .map(AuthenticatorTransport::getValue)
                .filter(TRANSPORTS::contains)
                .sorted()
                .toList();
    }

    private CredentialRecord record(PasskeyCredential known) {
        COSEKey key =
                converter.getCborConverter().readValue(Base64.getDecoder().decode(known.publicKey()), COSEKey.class);
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                known.backupEligible(),
                null,
                known.signCount(),
                new AttestedCredentialData(AAGUID.ZERO, Base64.getUrlDecoder().decode(known.id()), key),
                null,
                null,
                null,
                Set.of());
    }
}
