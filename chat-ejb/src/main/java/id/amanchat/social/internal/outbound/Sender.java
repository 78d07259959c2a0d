package id.amanchat.social.internal.outbound;

import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import id.amanchat.social.AccountId;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Channels;
import id.amanchat.social.internal.channel.OwnPost;
import id.amanchat.social.internal.channel.Sent;
import id.amanchat.social.internal.channel.SocialChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Speaks with the channels: sends what is claimed, and looks up what may have been sent. Call it outside of any transaction,
 * in the system's role. Any number of nodes may at once.
 */
@ApplicationScoped
public class Sender {

    @Inject
    private Accounts accounts;

    @Inject
    private Channels channels;

    @Inject
    private Outlets outlets;

    @Inject
    private Claiming claiming;

    @Inject
    private Settling settling;

    @Inject
    private LookingUp lookingUp;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    /** Everything that can go out of this account now, one after the other. */
    public void work(AccountId id) {
        Optional<Account> account = accounts.find(id);
        if (account.isPresent()) {
            outlets.make(id);
            boolean more = claiming.anything(id);
            while (more) {
                more = step(account.get()) && claiming.anything(id);
            }
        }
    }

    private boolean step(Account account) {
        Optional<Access> access = accounts.access(account.id());
        if (access.isEmpty()) {
            settling.noAccess(account.id());
            return false;
        }
        Optional<Task> task = claiming.next(account.id());
        task.ifPresent(found -> act(account, access.get(), found));
        return task.isPresent();
    }

    private void act(Account account, Access access, Task task) {
        SocialChannel channel = channels.of(account.channel());
        if (task.lookUp()) {
            lookUp(account, channel, access, task);
        } else if (time.now().isBefore(task.until())) {
            Sent sent = channel.send(access, task.outgoing());
            figures.count("amanchat.social.sent." + sent.getClass().getSimpleName());
            settling.sent(task.outgoing().id(), sent);
            if (sent instanceof Sent.SignedOut) {
                accounts.signedOut(account.id(), access);
            }
        }
        // Else this node slept: what it claimed is looked up.
    }

    private void lookUp(Account account, SocialChannel channel, Access access, Task task) {
        try {
            Optional<OwnPost> there = lookingUp.find(account.id(), channel, access, task.outgoing());
            there.ifPresentOrElse(
                    post -> settling.found(task.outgoing().id(), post),
                    () -> settling.notThere(task.outgoing().id()));
        } catch (ChannelTrouble e) {
            settling.notLookedUp(task.outgoing().id(), e);
            accounts.trouble(account.id(), e.kind());
            if (e.kind() == ChannelTrouble.Kind.SIGNED_OUT) {
                accounts.signedOut(account.id(), access);
            }
        }
    }
}
