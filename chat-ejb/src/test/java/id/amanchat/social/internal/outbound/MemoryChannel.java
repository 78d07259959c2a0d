package id.amanchat.social.internal.outbound;

import id.amanchat.bench.HandClock;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A channel in memory, which knows no repetition and breaks when it is told to. */
final class MemoryChannel implements SocialChannel {

    /** What goes wrong. */
    enum Fault {
        NONE,
        /** The server dies before the request is out. */
        CRASH_BEFORE,
        /** It dies once the post stands there. */
        CRASH_AFTER,
        /** The post stands there, and the answer is lost. */
        LOST_ANSWER,
        /** The request is lost. */
        LOST_REQUEST,
        LIMITED,
        LIMITED_FOR_TODAY,
        SIGNED_OUT,
        GONE
    }

    /** The server is killed. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final List<OwnPost> standing = new ArrayList<>();
    private final Deque<Fault> next = new ArrayDeque<>();
    private final HandClock clock;

    private Supplier<Fault> otherwise = () -> Fault.NONE;
    private boolean down;
    private int looks;

    MemoryChannel(HandClock clock) {
        this.clock = clock;
    }

    /** What happens at the next sendings, one after the other. */
    void order(Fault... faults) {
        next.addAll(List.of(faults));
    }

    /** What happens when nothing was ordered. */
    synchronized void otherwise(Supplier<Fault> fault) {
        otherwise = fault;
    }

    synchronized void down(boolean now) {
        down = now;
    }

    synchronized List<OwnPost> standing() {
        return List.copyOf(standing);
    }

    List<String> texts() {
        return standing().stream().map(OwnPost::text).toList();
    }

    /** Somebody else posts as the bank. */
    synchronized OwnPost foreign(String replyTo, String text) {
        return stand(Audience.PUBLIC, replyTo, text);
    }

    int looks() {
        return looks;
    }

    @Override
    public Channel kind() {
        return Channel.X;
    }

    @Override
    public Capabilities capabilities(Access access) {
        return new Capabilities(280, 1000, true, false, true);
    }

    @Override
    public int length(Audience audience, Incoming.Author to, String text) {
        return text.codePointCount(0, text.length());
    }

    @Override
    public Incoming.Author whoAmI(Access access) {
        return new Incoming.Author("4711", "bankaman", "Bank Aman");
    }

    @Override
    public Received receive(Access access, Stream stream, Optional<String> since, Optional<String> more) {
        return new Received(List.of(), Optional.empty(), Optional.empty(), Allowance.UNKNOWN);
    }

    @Override
    public void listen(Access access, Listener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized Sent send(Access access, Outgoing post) {
        if (down) {
            return new Sent.Unsure("DOWN");
        }
        Fault fault = next.isEmpty() ? otherwise.get() : next.poll();
        return switch (fault) {
            case NONE -> new Sent.Done(stand(post), Allowance.UNKNOWN);
            case CRASH_BEFORE -> throw new Crash();
            case CRASH_AFTER -> {
                stand(post);
                throw new Crash();
            }
            case LOST_ANSWER -> {
                stand(post);
                yield new Sent.Unsure("LOST");
            }
            case LOST_REQUEST -> new Sent.Unsure("LOST");
            case LIMITED -> new Sent.Limited(clock.now().plusMinutes(15), false);
            case LIMITED_FOR_TODAY -> new Sent.Limited(clock.now().plusHours(20), true);
            case SIGNED_OUT -> new Sent.SignedOut();
            case GONE -> new Sent.Refused("GONE");
        };
    }

    private OwnPost stand(Outgoing post) {
        String to = post.audience() == Audience.PUBLIC
                ? post.replyTo()
                : post.author().remoteId();
        // As channels do it: the one who is answered stands before it, and white space is levelled.
        return stand(
                post.audience(),
                to,
                "@" + post.author().handle() + " " + post.text().replace("\n", " "));
    }

    private OwnPost stand(Audience audience, String replyTo, String text) {
        OwnPost post = new OwnPost(
                "own-" + (standing.size() + 1),
                audience,
                Optional.of(replyTo),
                text,
                clock.now(),
                "https://x.test/bankaman/" + standing.size());
        standing.add(post);
        return post;
    }

    @Override
    public synchronized List<OwnPost> ownPosts(Access access, Audience audience) throws ChannelTrouble {
        looks++;
        if (down) {
            throw new ChannelTrouble(ChannelTrouble.Kind.UNREACHABLE);
        }
        List<OwnPost> newestFirst = new ArrayList<>(standing);
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .filter(post -> post.audience() == audience)
                .limit(50)
                .toList();
    }

    @Override
    public Set<String> gone(Access access, Audience audience, Collection<String> postIds) {
        return Set.of();
    }
}
