package id.amanchat.social;

import id.amanchat.social.internal.webhook.Webhooks;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What a channel sends to us by itself. Nobody is signed in: the channel shows by a signature that it is it. There is a
 * webhook for each connected account on X whose application's API key secret an administrator gave.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChannelWebhooks {

    @Inject
    private Webhooks webhooks;

    /**
     * Answers the channel's question whether we know the secret.
     *
     * @param challenge as it came; null where there is none
     * @return JSON; empty where there is no webhook, or that is no challenge
     */
    public Optional<String> answer(AccountId account, String challenge) {
        return webhooks.answer(account, challenge);
    }

    /**
     * Takes in what the channel tells; when this returns true it is stored.
     *
     * @param body exactly as it came
     * @param signature as it came; null where there is none
     * @return false when the channel did not sign these bytes, or there is no webhook: nothing was stored
     */
    public boolean take(AccountId account, byte[] body, String signature) {
        return webhooks.take(account, body, signature);
    }
}
