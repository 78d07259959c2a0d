package id.amanchat.platform.internal;

import id.amanchat.platform.Time;
import id.amanchat.platform.Vault;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Makes a key where there is none yet, in a transaction of its own: of two nodes at once, one. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MakingKeys {

    @Resource
    private SessionContext context;

    @Inject
    private MadeKeyStore store;

    @Inject
    private Vault vault;

    @Inject
    private Time time;

    public void makeIfNone(KeyPurpose purpose) {
        if (store.findNewest(purpose).isPresent()) {
            return;
        }
        NewKey made = NewKey.of(purpose);
        if (!store.add(new MadeKey(purpose, made, vault.seal(made.secret(), purpose.owner()), time.now()))) {
            context.setRollbackOnly();
        }
    }
}
