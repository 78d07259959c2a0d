package id.amanchat.platform;

import id.amanchat.platform.internal.KeyPurpose;
import id.amanchat.platform.internal.MadeKey;
import id.amanchat.platform.internal.OwnKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** Signs for the bank (Ed25519). The private key is sealed by the {@link Vault}; joins the caller's transaction. */
@ApplicationScoped
public class Signing {

    private static final String ALGORITHM = "Ed25519";
    private static final String KEY = "key";
    private static final String SIGNATURE = "signature";

    @Inject
    private OwnKeys keys;

    /** Signs these bytes. */
    public Signature sign(byte[] content) {
        return sign(keys.newest(KeyPurpose.SIGNING), content);
    }

    private Signature sign(MadeKey key, byte[] content) {
        try {
            java.security.Signature signer = java.security.Signature.getInstance(ALGORITHM);
            signer.initSign(KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(keys.secret(KeyPurpose.SIGNING, key))));
            signer.update(content);
            return new Signature(key.fingerprint(), Base64.getEncoder().encodeToString(signer.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The bank's signing key does not sign", e);
        }
    }

    /**
     * A document with two more members, {@code key} and {@code signature}; the signature is over the {@link Canonical} bytes
     * of everything else in it, the key's fingerprint included.
     */
    public JsonObject seal(JsonObject document) {
        MadeKey key = keys.newest(KeyPurpose.SIGNING);
        JsonObject named = Wire.object(document).add(KEY, key.fingerprint()).build();
        return Wire.object(named)
                .add(SIGNATURE, sign(key, Canonical.of(named)).value())
                .build();
    }

    /** All keys that ever signed, the newest first. */
    public List<SigningKey> keys() {
        return keys.all(KeyPurpose.SIGNING).stream().map(MadeKey::view).toList();
    }
}
