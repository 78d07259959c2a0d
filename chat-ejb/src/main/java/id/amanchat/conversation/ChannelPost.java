package id.amanchat.conversation;

import java.time.OffsetDateTime;

/**
 * What somebody wrote on a channel.
 *
 * @param clientId made from the channel's own id of the post: the same one again is the same message
 * @param text plain text, as it came; the guard sees it before it is stored
 * @param at when it was written there
 */
public record ChannelPost(ClientId clientId, String text, OffsetDateTime at) {

    @Override
    public String toString() {
        return "ChannelPost[" + clientId + "]";
    }
}
