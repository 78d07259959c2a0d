package id.amanchat.social.internal.channel;

import id.amanchat.social.Audience;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Something the bank's account posted.
 *
 * @param replyTo the post, or for a private message the remote id of the person, that it answers
 * @param text plain text, links as they were written (not as the channel shortens them)
 * @param address where people can look at it
 */
public record OwnPost(
        String postId, Audience audience, Optional<String> replyTo, String text, OffsetDateTime at, String address) {

    @Override
    public String toString() {
        return "OwnPost[" + postId + "]";
    }
}
