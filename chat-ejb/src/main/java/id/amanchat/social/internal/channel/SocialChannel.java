package id.amanchat.social.internal.channel;

import id.amanchat.conversation.Channel;
import id.amanchat.social.Audience;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A social channel, as the product needs it. Adapters hold no state about an account and write nothing down; each call is one
 * or a few requests with a time limit and may be made by any thread. No text, token or name stands in what they throw.
 * {@code SocialChannelContract} says what each must do.
 */
public interface SocialChannel {

    Channel kind();

    Capabilities capabilities(Access access) throws ChannelTrouble;

    /** How much of {@link Capabilities#longest(Audience)} this text takes there; an address of the author counts where it must. */
    int length(Audience audience, Incoming.Author to, String text);

    /** Who the account is, by its token. */
    Incoming.Author whoAmI(Access access) throws ChannelTrouble;

    /**
     * One page of what came since the cursor, in any order and perhaps with what is known already. Each stream may bring every
     * kind of event: X tells of private messages sent where it tells of those received.
     *
     * @param since {@link Received#newest()} of the reading before; empty the first time: then only the newest page counts
     * @param more {@link Received#more()} of the page before
     */
    Received receive(Access access, Stream stream, Optional<String> since, Optional<String> more) throws ChannelTrouble;

    /**
     * Listens until the line breaks, the thread is interrupted or the listening is closed; blocks. Whatever was missed is
     * read by {@link #receive} afterwards.
     */
    void listen(Access access, Listener listener) throws ChannelTrouble;

    /** Posts an answer, once. Never throws for what the network does: that is {@link Sent.Unsure}. */
    Sent send(Access access, Outgoing post);

    /** The account's newest own posts to that audience, newest first, some dozens: for looking up what may have been sent. */
    List<OwnPost> ownPosts(Access access, Audience audience) throws ChannelTrouble;

    /** Which of these posts are there no more, as far as the channel can tell. At most 100. */
    Set<String> gone(Access access, Audience audience, Collection<String> postIds) throws ChannelTrouble;

    /** Told by {@link #listen}. */
    interface Listener {

        /** The line stands: from here on nothing is missed. */
        void connected();

        void heard(Incoming event);

        /** Whether to go on. */
        boolean wanted();
    }
}
