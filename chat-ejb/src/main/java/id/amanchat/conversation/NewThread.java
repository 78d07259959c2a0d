package id.amanchat.conversation;

import id.amanchat.identity.PersonId;

/**
 * A thread on a channel in which nobody answers yet.
 *
 * @param author the author's own id, which takes the customer's place; no person of ours has it
 * @param authorName the handle, as staff see it
 * @param topic decides the queue, with the language
 * @param language "en" or "id"
 */
public record NewThread(Channel channel, PersonId author, String authorName, String topic, String language) {

    public NewThread {
        if (!channel.outside()) {
            throw new IllegalArgumentException("A thread is on a channel");
        }
    }

    @Override
    public String toString() {
        return "NewThread[" + channel + "]";
    }
}
