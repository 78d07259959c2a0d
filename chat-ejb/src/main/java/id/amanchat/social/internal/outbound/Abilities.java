package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.Channel;
import id.amanchat.social.AccountId;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.Capabilities;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Channels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What each account's channel can do, as it said last: nobody who writes waits for a channel. For any thread. */
@ApplicationScoped
public class Abilities {

    /** As both channels come, until they have said more. */
    private static final Map<Channel, Capabilities> USUAL = Map.of(
            Channel.X, new Capabilities(280, 10_000, true, false, true),
            Channel.MASTODON, new Capabilities(500, 500, true, true, true));

    private final Map<AccountId, Capabilities> said = new ConcurrentHashMap<>();

    @Inject
    private Accounts accounts;

    @Inject
    private Channels channels;

    Capabilities of(Account account) {
        return said.getOrDefault(account.id(), USUAL.get(account.channel()));
    }

    /** Asks the channels; outside of any transaction. */
    void ask() {
        accounts.connected().forEach(this::ask);
    }

    private void ask(Account account) {
        Optional<Access> access = accounts.access(account.id());
        if (access.isPresent()) {
            try {
                said.put(account.id(), channels.of(account.channel()).capabilities(access.get()));
            } catch (ChannelTrouble e) {
                // What it said before holds; whoever listens to the account reports the trouble.
                accounts.trouble(account.id(), e.kind());
            }
        }
    }
}
