package id.amanchat.social.internal.outbound;

import id.amanchat.social.AccountId;
import id.amanchat.social.internal.channel.OwnPost;
import id.amanchat.social.internal.inbound.Threads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is known of the posts that stand on the bank's accounts. In the caller's transaction; locks nothing. */
@ApplicationScoped
public class OwnPosts {

    @Inject
    private SocialPostStore store;

    @Inject
    private Threads threads;

    @Inject
    private Wording wording;

    /**
     * Whether this post came from here: one that is known to be out, or one that an intention speaks of. An intention is
     * committed before the channel is asked, so that a post just being sent is never taken for a stranger's.
     */
    public boolean fromHere(AccountId account, OwnPost post) {
        return store.known(account, post.postId())
                || store.sentWithoutId(account, post.audience()).stream().anyMatch(ours -> is(ours, post));
    }

    private boolean is(SocialPost ours, OwnPost post) {
        return threads.find(ours.conversation())
                .filter(thread ->
                        LookingUp.same(ours.audience(), ours.replyTo(), thread.author(), wording.outgoing(ours), post))
                .isPresent();
    }
}
