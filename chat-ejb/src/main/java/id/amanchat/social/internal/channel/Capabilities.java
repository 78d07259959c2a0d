package id.amanchat.social.internal.channel;

/**
 * What a channel can do.
 *
 * @param longest how much one post holds, as {@link SocialChannel#length} counts
 * @param knowsRepetition whether the same {@link Outgoing#id} twice makes one post, by the channel itself
 * @param tellsDeletions whether it tells of deleted posts by itself; otherwise they are looked for
 */
public record Capabilities(
        int longest, boolean privateMessages, boolean knowsRepetition, boolean streams, boolean tellsDeletions) {}
