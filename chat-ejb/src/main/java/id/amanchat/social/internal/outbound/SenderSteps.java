package id.amanchat.social.internal.outbound;

import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import id.amanchat.social.AccountId;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What senders do, as the application itself and outside of any transaction. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SenderSteps {

    @Inject
    private Sender sender;

    @Inject
    private Abilities abilities;

    @Inject
    private SocialPostStore store;

    @Inject
    private Time time;

    /** Sends everything of an account that can go out now. */
    public void work(AccountId account) {
        sender.work(account);
    }

    /** Accounts with something that waits. */
    public List<AccountId> due() {
        return store.accountsDue(time.now());
    }

    /** Asks the channels what they can do. */
    public void ask() {
        abilities.ask();
    }
}
