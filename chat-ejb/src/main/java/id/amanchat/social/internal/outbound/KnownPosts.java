package id.amanchat.social.internal.outbound;

import id.amanchat.social.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Which posts of the channel are replies of ours, each of one. */
@ApplicationScoped
public class KnownPosts {

    @Inject
    private SocialPostStore store;

    @Transactional
    public boolean has(AccountId account, String postId) {
        return store.known(account, postId);
    }
}
