package id.amanchat.social.internal.outbound;

import id.amanchat.social.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes what is missing; fails when another node makes it at the same moment. */
@ApplicationScoped
public class MakingOutlets {

    @Inject
    private SocialPostStore store;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void make(AccountId account) {
        store.makeOutlets(account);
    }
}
