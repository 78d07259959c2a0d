package id.amanchat.social.internal.channel;

import id.amanchat.social.Audience;
import java.util.UUID;

/**
 * What goes out: always an answer to somebody.
 *
 * @param id the same one again is the same post, where the channel knows such a thing
 * @param replyTo the post that is answered
 * @param author to whom it goes
 */
public record Outgoing(UUID id, Audience audience, String replyTo, Incoming.Author author, String text) {

    @Override
    public String toString() {
        return "Outgoing[" + id + "]";
    }
}
