package id.amanchat.social.internal.account;

import id.amanchat.conversation.Channel;
import id.amanchat.social.AccountId;
import id.amanchat.social.AccountState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Which webhooks there are. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WebhookSteps {

    @Inject
    private AccountStore accounts;

    @Inject
    private AccountSecrets secrets;

    /** What signs the notices for an account. */
    public record Key(String remoteId, String secret) {

        @Override
        public String toString() {
            return "Key";
        }
    }

    public Optional<Key> find(AccountId id) {
        return accounts.find(id)
                .filter(account -> account.channel() == Channel.X && account.state() == AccountState.CONNECTED)
                .flatMap(account ->
                        secrets.get(account, Secret.WEBHOOK).map(secret -> new Key(account.remoteId(), secret)));
    }
}
