package id.amanchat.platform.internal;

import id.amanchat.platform.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The installation's own keys, made when they are first asked for. */
@ApplicationScoped
public class OwnKeys {

    @Inject
    private MadeKeyStore store;

    @Inject
    private MakingKeys making;

    @Inject
    private Vault vault;

    /** The one that is used now. */
    public MadeKey newest(KeyPurpose purpose) {
        return store.findNewest(purpose).orElseGet(() -> {
            making.makeIfNone(purpose);
            return store.findNewest(purpose).orElseThrow();
        });
    }

    /** All there ever were, the newest first. */
    public List<MadeKey> all(KeyPurpose purpose) {
        newest(purpose);
        return store.all(purpose);
    }

    public byte[] secret(KeyPurpose purpose, MadeKey key) {
        return vault.unseal(key.secret(), purpose.owner());
    }
}
