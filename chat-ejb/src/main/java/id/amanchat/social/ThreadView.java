package id.amanchat.social;

import id.amanchat.conversation.Channel;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.MessageView;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A thread with all that is known of it; what {@link InboxLine} has, too, means the same here.
 *
 * @param account handle of the bank's account
 * @param stopped whether nothing leaves that account now
 * @param longest how much one post holds, as {@link Replies#length} counts
 * @param privately whether its author can be invited by a private message
 * @param posts what stands on the channel, in order
 * @param outgoing what does not stand there yet, or went out by another way, in the order it was written
 * @param limit what the channel still takes; empty while it has said nothing
 */
public record ThreadView(
        ConversationId conversation,
        Channel channel,
        Audience audience,
        String account,
        boolean stopped,
        ThreadAuthor author,
        String language,
        ConversationState state,
        Optional<String> agent,
        boolean mine,
        boolean claimable,
        int longest,
        OffsetDateTime asked,
        OffsetDateTime due,
        Optional<OffsetDateTime> unansweredSince,
        boolean answered,
        boolean privately,
        List<MessageView> posts,
        List<ReplyView> outgoing,
        List<InvitationLine> invitations,
        Optional<LimitView> limit) {

    public ThreadView {
        posts = List.copyOf(posts);
        outgoing = List.copyOf(outgoing);
        invitations = List.copyOf(invitations);
    }

    @Override
    public String toString() {
        return "ThreadView[" + conversation + "]";
    }
}
