package id.amanchat.social;

import id.amanchat.conversation.Channel;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.MessageView;
import java.util.List;

/**
 * A reply that waits for a second person, with what it answers.
 *
 * @param account handle of the bank's account
 * @param posts the last few of the thread, in order
 */
public record ApprovalView(
        ReplyView reply,
        ConversationId conversation,
        Channel channel,
        Audience audience,
        String account,
        ThreadAuthor author,
        String language,
        List<MessageView> posts) {

    public ApprovalView {
        posts = List.copyOf(posts);
    }

    @Override
    public String toString() {
        return "ApprovalView[" + conversation + "]";
    }
}
