package id.amanchat.social.internal.channel;

import id.amanchat.social.Audience;

/**
 * What a channel can do.
 *
 * @param longestPublic how much one public post holds, as {@link SocialChannel#length} counts
 * @param longestPrivate how much one private message holds, counted likewise
 * @param knowsRepetition whether the same {@link Outgoing#id} twice makes one post, by the channel itself
 */
public record Capabilities(
        int longestPublic, int longestPrivate, boolean privateMessages, boolean knowsRepetition, boolean streams) {

    /** How much one post to that audience holds. */
    public int longest(Audience audience) {
        return audience == Audience.PUBLIC ? longestPublic : longestPrivate;
    }
}
