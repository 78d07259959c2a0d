package id.amanchat.social.internal.webhook;

import id.amanchat.social.AccountId;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.account.WebhookSteps;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.XWebhook;
import id.amanchat.social.internal.inbound.Arrivals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;

/** What channels send to us by themselves. Stores in transactions of its own, so never inside one. */
@ApplicationScoped
public class Webhooks {

    /**
     * The answer to a challenge is made with the very key that signs notices: whoever could choose any challenge could have a
     * notice of their own signed by us. A notice is a JSON object; nothing that looks like one is answered.
     */
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9+/=_.-]{1,256}");

    @Inject
    private WebhookSteps steps;

    @Inject
    private XWebhook webhook;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Accounts accounts;

    public Optional<String> answer(AccountId account, String challenge) {
        return Optional.ofNullable(challenge)
                .filter(text -> CHALLENGE.matcher(text).matches())
                .flatMap(text -> steps.find(account).map(key -> webhook.answer(text, key.secret())));
    }

    public boolean take(AccountId account, byte[] body, String signature) {
        Optional<WebhookSteps.Key> genuine =
                steps.find(account).filter(key -> webhook.genuine(body, signature, key.secret()));
        genuine.ifPresent(key -> take(account, body, key));
        return genuine.isPresent();
    }

    private void take(AccountId account, byte[] body, WebhookSteps.Key key) {
        try {
            arrivals.store(account, webhook.read(body, key.remoteId()));
        } catch (ChannelTrouble e) {
            // Sent again it would not be understood either; what it tells of is found by asking.
            accounts.trouble(account, e.kind());
        }
    }
}
