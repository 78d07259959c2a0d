package id.amanchat.social.internal.outbound;

import id.amanchat.social.AccountId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sees to it that each account has its outlets. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Outlets {

    @Inject
    private SocialPostStore store;

    public void make(AccountId account) {
        store.makeOutlets(account);
    }
}
