package id.amanchat.social;

import id.amanchat.conversation.Channel;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.MessageView;
import java.util.List;
import java.util.Optional;

/**
 * The exchange on a channel that led into a safe chat, as the parties of that chat see it.
 *
 * @param thread the conversation in which it is held, which the safe chat shares nothing with
 * @param proven whether the handle has shown that it is the customer's; until then anybody may have followed the link
 * @param tied whether the customer agreed to keep that
 * @param code with which the handle proves itself; for the customer alone, and only while there is something to prove
 * @param posts oldest first; of a private exchange none before the handle is proven
 */
public record AttachedThread(
        ConversationId thread,
        Channel channel,
        String handle,
        String accountHandle,
        Audience audience,
        boolean proven,
        boolean tied,
        Optional<ProofCode> code,
        List<MessageView> posts) {

    public AttachedThread {
        posts = List.copyOf(posts);
    }

    @Override
    public String toString() {
        return "AttachedThread[" + thread + "]";
    }
}
