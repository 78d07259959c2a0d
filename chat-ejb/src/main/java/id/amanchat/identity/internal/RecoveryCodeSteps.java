package id.amanchat.identity.internal;

import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Uses recovery codes up in a transaction of its own: what was used stays used, whatever becomes of the rest. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RecoveryCodeSteps {

    @Inject
    private RecoveryCodeStore store;

    @Inject
    private Time time;

    /** True for exactly one caller, on whichever node. */
    public boolean use(UUID code) {
        return store.use(code, time.now());
    }
}
