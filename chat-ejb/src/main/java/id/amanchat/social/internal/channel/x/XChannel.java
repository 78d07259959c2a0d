package id.amanchat.social.internal.channel.x;

import com.twitter.twittertext.TwitterTextParser;
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
import id.amanchat.social.internal.channel.http.Fields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** X. Polled; with the application's token, listened to as well. */
@ApplicationScoped
class XChannel implements SocialChannel {

    private static final int LONGEST = 280;

    /** X takes 10,000; the product stores 8,000. */
    private static final int LONGEST_PRIVATE = 8_000;

    @Inject
    private XRequests requests;

    @Inject
    private XReading reading;

    @Inject
    private XListening listening;

    @Inject
    private XSending sending;

    @Override
    public Channel kind() {
        return Channel.X;
    }

    @Override
    public Capabilities capabilities(Access access) {
        return new Capabilities(
                LONGEST, LONGEST_PRIVATE, true, false, access.appToken().isPresent());
    }

    /** As X's own library counts: links 23, most letters 1, what is wide and emoji 2. The author is addressed for nothing. */
    @Override
    public int length(Audience audience, Incoming.Author to, String text) {
        return audience == Audience.PUBLIC
                ? TwitterTextParser.parseTweet(text).weightedLength
                : text.codePointCount(0, text.length());
    }

    @Override
    public Incoming.Author whoAmI(Access access) throws ChannelTrouble {
        Optional<JsonObject> user =
                Fields.object(requests.get(access, "/2/users/me").object(), "data");
        String id = user.flatMap(one -> Fields.id(one, "id"))
                .orElseThrow(() -> new ChannelTrouble(ChannelTrouble.Kind.UNREADABLE));
        return XPosts.author(user.get(), id);
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
        Stream stream = audience == Audience.PUBLIC ? Stream.OWN : Stream.PRIVATE;
        return reading.receive(access, stream, Optional.empty(), Optional.empty()).events().stream()
                .filter(Incoming.Own.class::isInstance)
                .map(event -> ((Incoming.Own) event).post())
                .toList();
    }

    @Override
    public Set<String> gone(Access access, Audience audience, Collection<String> postIds) throws ChannelTrouble {
        return audience == Audience.PUBLIC ? reading.gone(access, postIds) : Set.of();
    }
}
