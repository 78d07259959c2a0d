package id.amanchat.social.internal.account;

import id.amanchat.identity.PersonId;
import id.amanchat.social.AccountAnswer;
import id.amanchat.social.AccountId;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Channels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Disconnects an account: here first, then at the channel. Never inside a transaction. */
@ApplicationScoped
public class GivingBack {

    @Inject
    private AdministeringAccounts administering;

    @Inject
    private Channels channels;

    public AccountAnswer disconnect(AccountId id, PersonId by) {
        return administering.disconnect(id, by).map(this::revoke).orElseGet(AccountAnswer.NotFound::new);
    }

    private AccountAnswer revoke(AdministeringAccounts.Right right) {
        OwnAccount account = right.account();
        try {
            channels.signIn(account.channel()).revoke(account.server(), right.app(), right.token());
            return new AccountAnswer.Done();
        } catch (ChannelTrouble e) {
            // Already void there: the same, in the end.
            return e.kind() == ChannelTrouble.Kind.SIGNED_OUT
                    ? new AccountAnswer.Done()
                    : new AccountAnswer.NotRevoked();
        }
    }
}
