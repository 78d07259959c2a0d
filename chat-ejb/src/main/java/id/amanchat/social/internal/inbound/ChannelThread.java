package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.social.AccountId;
import id.amanchat.social.Audience;
import id.amanchat.social.internal.channel.Incoming;
import java.util.UUID;

/**
 * A thread and the conversation in which it is held now.
 *
 * @param authorId of {@code social_author}; takes the customer's place in the conversation
 * @param lastPost the author's last post, which an answer answers
 * @param optedOut whether the author asked us to be quiet: nothing may go out
 */
public record ChannelThread(
        UUID id,
        AccountId account,
        ConversationId conversation,
        PersonId authorId,
        Incoming.Author author,
        Audience audience,
        String lastPost,
        String language,
        boolean optedOut,
        boolean closed) {}
