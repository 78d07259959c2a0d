package id.amanchat.social.internal.channel.mastodon;

import id.amanchat.conversation.Channel;
import id.amanchat.social.Audience;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.Capabilities;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.Mentions;
import id.amanchat.social.internal.channel.Outgoing;
import id.amanchat.social.internal.channel.OwnPost;
import id.amanchat.social.internal.channel.Received;
import id.amanchat.social.internal.channel.Sent;
import id.amanchat.social.internal.channel.SocialChannel;
import id.amanchat.social.internal.channel.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mastodon, and what speaks as it does. Each account has a server of its own. */
@ApplicationScoped
class MastodonChannel implements SocialChannel {

    @Inject
    private MastodonInstance instance;

    @Inject
    private MastodonRequests requests;

    @Inject
    private MastodonReading reading;

    @Inject
    private MastodonListening listening;

    @Inject
    private MastodonSending sending;

    @Inject
    private MastodonLookup lookup;

    @Override
    public Channel kind() {
        return Channel.MASTODON;
    }

    @Override
    public Capabilities capabilities(Access access) throws ChannelTrouble {
        int longest = instance.longest(access);
        return new Capabilities(longest, longest, true, true, true);
    }

    @Override
    public int length(Audience audience, Incoming.Author to, String text) {
        return Addressed.length(to, text);
    }

    @Override
    public Incoming.Author whoAmI(Access access) throws ChannelTrouble {
        return Statuses.author(requests.get(access, "/api/v1/accounts/verify_credentials")
                        .object())
                .orElseThrow(() -> new ChannelTrouble(ChannelTrouble.Kind.UNREADABLE));
    }

    @Override
    public Received receive(Access access, Stream stream, Optional<String> since, Optional<String> more)
            throws ChannelTrouble {
        return reading.receive(access, stream, since, more);
    }

    @Override
    public void listen(Access access, Listener listener) throws ChannelTrouble {
        listening.listen(access, listener);
    }

    @Override
    public Sent send(Access access, Outgoing post) {
        return Mentions.others(post.text(), post.author(), access.handle())
                ? new Sent.Refused("OTHERS_MENTIONED")
                : sending.send(access, post);
    }

    @Override
    public List<OwnPost> ownPosts(Access access, Audience audience) throws ChannelTrouble {
        return reading.receive(access, Stream.OWN, Optional.empty(), Optional.empty()).events().stream()
                .filter(Incoming.Own.class::isInstance)
                .map(event -> ((Incoming.Own) event).post())
                .filter(post -> post.audience() == audience)
                .toList();
    }

    @Override
    public Set<String> gone(Access access, Audience audience, Collection<String> postIds) throws ChannelTrouble {
        return lookup.gone(access, postIds);
    }
}
