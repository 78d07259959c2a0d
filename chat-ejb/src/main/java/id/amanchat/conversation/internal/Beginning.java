package id.amanchat.conversation.internal;

import id.amanchat.conversation.Channel;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Proven;
import java.util.Optional;

/**
 * What a conversation begins with.
 *
 * @param customer or whoever takes their place on the channel
 * @param proof how they had proven to be themselves; empty when unknown
 * @param wanted the agent who is to have it first, when present
 */
public record Beginning(
        Channel channel,
        Badge customer,
        Optional<Proven> proof,
        String topic,
        String language,
        Optional<PersonId> wanted) {

    /** In our own window, by the customer. */
    public static Beginning chat(Badge customer, Optional<Proven> proof, String topic, String language) {
        return new Beginning(Channel.CHAT, customer, proof, topic, language, Optional.empty());
    }
}
