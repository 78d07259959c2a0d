package id.amanchat.identity.internal;

import id.amanchat.platform.Settings;
import id.amanchat.platform.Wire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Base64;
import java.util.List;

/** The JSON that browsers take: parseCreationOptionsFromJSON and parseRequestOptionsFromJSON (WebAuthn Level 3 section 5.1). */
@ApplicationScoped
public class PasskeyOptions {

    private static final String VERIFIED = "required";

    @Inject
    private Settings settings;

    /** For a new passkey of that person; those there are already are not made twice on one device. */
    String creation(byte[] challenge, Person person, List<PasskeyCredential> there) {
        return Wire.object()
                .add("rp", Wire.object().add("id", settings.passkeyDomain()).add("name", settings.bankName()))
                .add("user", user(person))
                .add("challenge", text(challenge))
                .add("pubKeyCredParams", kinds())
                .add("timeout", PasskeyQuestions.LIFE.toMillis())
                .add("excludeCredentials", credentials(there))
                .add("authenticatorSelection", selection())
                .add("attestation", "none")
                .build()
                .toString();
    }

    /** For one of these passkeys; for any that the browser finds when there are none named. */
    String request(byte[] challenge, List<PasskeyCredential> allowed) {
        return Wire.object()
                .add("challenge", text(challenge))
                .add("timeout", PasskeyQuestions.LIFE.toMillis())
                .add("rpId", settings.passkeyDomain())
                .add("allowCredentials", credentials(allowed))
                .add("userVerification", VERIFIED)
                .build()
                .toString();
    }

    private static JsonObjectBuilder user(Person person) {
        return Wire.object()
                .add("id", text(PasskeyResponse.handleOf(person.id())))
                .add("name", person.username())
                .add("displayName", person.name());
    }

    private static JsonArrayBuilder kinds() {
        JsonArrayBuilder kinds = Wire.array();
        PasskeyVerifier.algorithms()
                .forEach(number ->
                        kinds.add(Wire.object().add("type", "public-key").add("alg", number)));
        return kinds;
    }

    /** Resident: it is found without a username, and so can be a whole sign-in. */
    private static JsonObjectBuilder selection() {
        return Wire.object()
                .add("residentKey", "required")
                .add("requireResidentKey", true)
                .add("userVerification", VERIFIED);
    }

    private static JsonArrayBuilder credentials(List<PasskeyCredential> credentials) {
        JsonArrayBuilder all = Wire.array();
        credentials.forEach(each -> {
            JsonArrayBuilder transports = Wire.array();
            each.transports().forEach(transports::add);
            all.add(Wire.object().add("type", "public-key").add("id", each.id()).add("transports", transports));
        });
        return all;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
