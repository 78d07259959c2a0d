package id.amanchat.verify;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The bank's public key, which whoever verifies got from the bank and not with the evidence. */
final class BankKey {

    private static final String SIGNATURE = "signature";

    private final PublicKey key;
    private final String fingerprint;

    private BankKey(PublicKey key, String fingerprint) {
        this.key = key;
        this.fingerprint = fingerprint;
    }

    static BankKey parse(String pem) {
        try {
            byte[] der = Base64.getDecoder().decode(pem.replaceAll("-----(BEGIN|END) PUBLIC KEY-----|\\s", ""));
            return new BankKey(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der)), Bytes.sha256(der));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Malformed("PUBLIC KEY");
        }
    }

    String fingerprint() {
        return fingerprint;
    }

    /** Whether this key signed the document: everything in it but the signature itself. */
    boolean signed(Fields document) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(Bytes.of(without(document.json())));
            return fingerprint.equals(document.text("key"))
                    && verifier.verify(Base64.getDecoder().decode(document.text(SIGNATURE)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static JsonObject without(JsonObject document) {
        JsonObjectBuilder builder = Json.createObjectBuilder(document);
        return builder.remove(SIGNATURE).build();
    }
}
