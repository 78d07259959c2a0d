package id.amanchat.social.internal.inbound;

import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.channel.Incoming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Does what one event asks for; in the caller's transaction. What an account told that is gone since needs nothing. */
@ApplicationScoped
public class Working {

    @Inject
    private Accounts accounts;

    @Inject
    private TakingPosts posts;

    @Inject
    private Following following;

    @Inject
    private Judging judging;

    void work(SocialEvent event) {
        Optional<Account> account = accounts.find(event.account());
        account.ifPresent(found -> work(found, event.told()));
    }

    private void work(Account account, Incoming told) {
        if (told instanceof Incoming.Post post) {
            posts.take(account, post);
        } else if (told instanceof Incoming.Edited edited) {
            following.edited(account, edited);
        } else if (told instanceof Incoming.Deleted deleted) {
            following.deleted(account, deleted);
        } else if (told instanceof Incoming.Own own) {
            judging.judge(account, own.post());
        }
    }
}
