package id.amanchat.social;

import id.amanchat.conversation.Channel;
import id.amanchat.conversation.MessageView;
import java.util.List;

/**
 * What a customer is asked who followed an invitation: is this account yours?
 *
 * @param handle whose the account is, as the channel writes it
 * @param accountHandle the bank's own account there
 * @param posts what was said, oldest first, when that was in public; none of a private exchange, which the handle has to
 *     prove itself for first
 * @param tied whether the handle was proven to be the caller's before, and they agreed to keep that
 */
public record HandOffQuestion(
        Channel channel,
        String handle,
        String accountHandle,
        Audience audience,
        List<MessageView> posts,
        boolean tied) {

    public HandOffQuestion {
        posts = List.copyOf(posts);
    }

    @Override
    public String toString() {
        return "HandOffQuestion[" + channel + "]";
    }
}
