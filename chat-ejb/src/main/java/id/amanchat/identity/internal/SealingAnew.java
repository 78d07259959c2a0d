package id.amanchat.identity.internal;

import id.amanchat.platform.Vault;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After a key was added to the keyset: seals the authenticators' keys anew with it, a hundred at a time, so that none is
 * left under the older ones. On every node at once, which harms nothing.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealingAnew {

    private static final Logger LOG = LoggerFactory.getLogger(SealingAnew.class);

    /** Before everybody. */
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private SealingAnewSteps steps;

    @Inject
    private Vault vault;

    /** Every minute. Stops when another key seals by now: the next time does the rest. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void seal() {
        vault.lookForNewKeys();
        long key = vault.primaryKey();
        int sealed = 0;
        int looked = 0;
        List<UUID> some = steps.sealedOtherwise(key, NOBODY);
        while (!some.isEmpty() && vault.primaryKey() == key) {
            sealed += steps.seal(some);
            looked += some.size();
            some = steps.sealedOtherwise(key, some.get(some.size() - 1));
        }
        if (sealed > 0) {
            LOG.info("{} secrets were sealed anew with key {}; {} do not open", sealed, key, looked - sealed);
        }
    }
}
