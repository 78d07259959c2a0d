package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.Channel;
import id.amanchat.social.Audience;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.Allowance;
import id.amanchat.social.internal.channel.Capabilities;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.Outgoing;
import id.amanchat.social.internal.channel.OwnPost;
import id.amanchat.social.internal.channel.Received;
import id.amanchat.social.internal.channel.Sent;
import id.amanchat.social.internal.channel.SocialChannel;
import id.amanchat.social.internal.channel.Stream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A channel that holds mentions in memory and gives them in pages, the newest first; with trouble to order. */
final class ScriptedChannel implements SocialChannel {

    private static final int PAGE = 3;

    /** Nothing has a number below. */
    private static final int FIRST = 10;

    final List<Incoming> mentions = Collections.synchronizedList(new ArrayList<>());
    final Set<String> gone = new HashSet<>();
    final AtomicInteger requests = new AtomicInteger();

    /** Thrown by the request of that number from now, once. */
    ChannelTrouble trouble;

    int troubleAt;

    /** What a line does, once it is opened; none: this channel does not stream. */
    Consumer<Listener> line;

    @Override
    public Channel kind() {
        return Channel.MASTODON;
    }

    @Override
    public Capabilities capabilities(Access access) {
        return new Capabilities(500, 500, true, true, line != null);
    }

    @Override
    public int length(Audience audience, Incoming.Author to, String text) {
        return text.length();
    }

    @Override
    public Incoming.Author whoAmI(Access access) {
        return new Incoming.Author(access.remoteId(), access.handle(), access.handle());
    }

    @Override
    public Received receive(Access access, Stream stream, Optional<String> since, Optional<String> more)
            throws ChannelTrouble {
        if (requests.incrementAndGet() == troubleAt) {
            troubleAt = 0;
            throw trouble;
        }
        if (stream != Stream.MENTIONS) {
            return new Received(List.of(), Optional.empty(), Optional.empty(), Allowance.UNKNOWN);
        }
        int from = Math.max(0, since.map(Integer::parseInt).orElse(FIRST) - FIRST);
        int to = more.map(position -> Integer.parseInt(position) - FIRST).orElse(mentions.size());
        int begin = Math.max(from, to - PAGE);
        List<Incoming> page = new ArrayList<>(mentions.subList(begin, to));
        Collections.reverse(page);
        return new Received(
                page,
                begin > from && since.isPresent() ? Optional.of(String.valueOf(begin + FIRST)) : Optional.empty(),
                to > from ? Optional.of(String.valueOf(to + FIRST)) : Optional.empty(),
                Allowance.UNKNOWN);
    }

    @Override
    public void listen(Access access, Listener listener) {
        line.accept(listener);
    }

    @Override
    public Sent send(Access access, Outgoing post) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<OwnPost> ownPosts(Access access, Audience audience) {
        return List.of();
    }

    @Override
    public Set<String> gone(Access access, Audience audience, Collection<String> postIds) {
        Set<String> found = new HashSet<>(postIds);
        found.retainAll(gone);
        return found;
    }
}
