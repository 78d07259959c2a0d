package id.amanchat.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.List;

/** Signs for the bank (Ed25519). The private key is sealed by the {@link Vault}; joins the caller's transaction. */
@ApplicationScoped
public class Signing {

    /** Signs these bytes. */
    public Signature sign(byte[] content) {
        throw new UnsupportedOperationException();
    }

    /**
     * A document with two more members, {@code key} and {@code signature}; the signature is over the {@link Canonical} bytes
     * of everything else in it, the key's fingerprint included.
     */
    public JsonObject seal(JsonObject document) {
        throw new UnsupportedOperationException();
    }

    /** All keys that ever signed, the newest first. */
    public List<SigningKey> keys() {
        throw new UnsupportedOperationException();
    }
}
