package id.amanchat.social.internal.account;

import id.amanchat.platform.Vault;
import id.amanchat.social.AccountId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Seals one account's secrets anew, in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SealingTokensSteps {

    @Inject
    private AccountStore accounts;

    @Inject
    private AccountSecrets secrets;

    @Inject
    private Vault vault;

    public List<AccountId> sealedOtherwise() {
        return accounts.sealedOtherwise(vault.primaryKey());
    }

    public void sealAnew(AccountId id) {
        accounts.hold(id).ifPresent(secrets::sealAnew);
    }
}
