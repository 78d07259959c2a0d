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

    @Inject
    private SealingAnewSteps steps;

    @Inject
    private Vault vault;

    /** Every minute. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void seal() {
        long key = vault.primaryKey();
        int sealed = 0;
        int left = 0;
        List<UUID> some = steps.olderThan(key, left);
        while (!some.isEmpty()) {
            int now = steps.seal(some);
            sealed += now;
            left += some.size() - now;
            some = steps.olderThan(key, left);
        }
        if (sealed > 0) {
            LOG.info("{} secrets were sealed anew with key {}; {} do not open", sealed, key, left);
        }
    }
}
