package id.amanchat.social;

import id.amanchat.conversation.Channel;
import id.amanchat.conversation.ConversationId;
import java.util.Optional;

/**
 * A reply that waits for a second person, with what it answers.
 *
 * @param account handle of the bank's account
 * @param asked what the author said last; empty when it is gone
 */
public record ApprovalView(
        ConversationId conversation,
        Channel channel,
        String account,
        ThreadAuthor author,
        String language,
        Optional<String> asked,
        ReplyView reply) {

    @Override
    public String toString() {
        return "ApprovalView[" + conversation + "]";
    }
}
