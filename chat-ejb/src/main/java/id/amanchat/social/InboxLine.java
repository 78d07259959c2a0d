package id.amanchat.social;

import id.amanchat.conversation.Channel;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A thread as one line of the social inbox.
 *
 * @param account handle of the bank's account that was written to
 * @param language in which the author seems to write: "en" or "id"
 * @param preview what was said last; empty where the caller may not read it
 * @param asked when the author wrote first
 * @param due by when the first answer was promised
 * @param unansweredSince when the author wrote what waits for an answer; empty when nothing does
 * @param answered whether the bank has answered in it at all
 * @param agent name of who answers
 * @param mine whether the caller takes part
 * @param claimable whether the caller may take it (which can still fail, as any pick)
 */
public record InboxLine(
        ConversationId conversation,
        Channel channel,
        Audience audience,
        String account,
        ThreadAuthor author,
        String language,
        Optional<String> preview,
        OffsetDateTime asked,
        OffsetDateTime due,
        Optional<OffsetDateTime> unansweredSince,
        boolean answered,
        ConversationState state,
        Optional<String> agent,
        boolean mine,
        boolean claimable) {

    @Override
    public String toString() {
        return "InboxLine[" + conversation + "]";
    }
}
