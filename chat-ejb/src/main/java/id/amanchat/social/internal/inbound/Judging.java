package id.amanchat.social.internal.inbound;

import id.amanchat.social.Alarm;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.channel.OwnPost;
import id.amanchat.social.internal.outbound.OwnPosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether what stands on the bank's account came from here. What does not is an alarm: somebody else has the account. */
@ApplicationScoped
public class Judging {

    @Inject
    private OwnPosts ours;

    @Inject
    private ThreadStore threads;

    @Inject
    private Accounts accounts;

    void judge(Account account, OwnPost post) {
        boolean known = threads.findMessage(account.id(), post.postId()).isPresent();
        if (!known && !ours.fromHere(account.id(), post)) {
            accounts.alarm(account.id(), Alarm.FOREIGN_POST, post.address());
        }
    }
}
