package id.amanchat.social.internal.account;

import id.amanchat.platform.Vault;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * After a key was added to the keyset: seals the accounts' secrets anew with it, so that none is left under the older ones. On
 * every node at once, which harms nothing.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealingTokensAnew {

    @Inject
    private SealingTokensSteps steps;

    @Inject
    private Vault vault;

    /** Every minute. */
    @Schedule(hour = "*", minute = "*", second = "35", persistent = false)
    public void seal() {
        vault.lookForNewKeys();
        steps.sealedOtherwise().forEach(steps::sealAnew);
    }
}
