package id.amanchat.social.internal.outbound;

import id.amanchat.social.AccountId;
import id.amanchat.social.internal.channel.OwnPost;
import jakarta.enterprise.context.ApplicationScoped;

/** What is known of the posts that stand on the bank's accounts. */
@ApplicationScoped
public class OwnPosts {

    /**
     * Whether this post came from here. When it is the one that an unsure intention speaks of, that is settled now: it is out.
     * Serialised with sending, so that a post just being sent is never taken for a stranger's.
     */
    public boolean fromHere(AccountId account, OwnPost post) {
        throw new UnsupportedOperationException();
    }
}
