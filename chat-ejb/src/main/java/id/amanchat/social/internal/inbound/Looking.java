package id.amanchat.social.internal.inbound;

import id.amanchat.platform.Time;
import id.amanchat.social.Audience;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Channels;
import id.amanchat.social.internal.channel.Incoming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** Looks once a day whether what people wrote still stands on the channel, for channels do not always tell. Outside of transactions. */
@ApplicationScoped
public class Looking {

    /** As many as a channel takes in one request. */
    private static final int AT_ONCE = 100;

    @Inject
    private LookSteps steps;

    @Inject
    private Accounts accounts;

    @Inject
    private Channels channels;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Time time;

    /** Some of them: one request for each audience. */
    void look(Account account) {
        for (Audience audience : Audience.values()) {
            List<String> posts = steps.due(account.id(), audience, AT_ONCE);
            if (!posts.isEmpty()) {
                accounts.access(account.id()).ifPresent(access -> look(account, access, audience, posts));
            }
        }
    }

    private void look(Account account, Access access, Audience audience, List<String> posts) {
        try {
            Set<String> gone = channels.of(account.channel()).gone(access, audience, posts);
            arrivals.store(account.id(), gone.stream().map(this::deleted).toList());
            steps.looked(account.id(), posts);
        } catch (ChannelTrouble trouble) {
            accounts.trouble(account.id(), trouble.kind());
        }
    }

    private Incoming.Deleted deleted(String post) {
        OffsetDateTime now = time.now();
        return new Incoming.Deleted("gone " + post, post, now);
    }
}
