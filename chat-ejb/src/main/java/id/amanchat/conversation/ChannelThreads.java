package id.amanchat.conversation;

import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/**
 * Conversations that are held on a social channel, and the safe chats they lead to. For the application itself only; in the
 * caller's transaction. Nothing is posted here: a text stands in such a conversation once it stands on the channel.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ChannelThreads {

    /** Starts a conversation that waits for an agent. The author may have any number of them. */
    public ConversationId start(NewThread thread, ChannelPost first) {
        throw new UnsupportedOperationException();
    }

    /**
     * The author wrote again. Once for each client id.
     *
     * @return false when the conversation is over: then another one is to be {@linkplain #start started}
     */
    public boolean add(ConversationId id, ChannelPost post) {
        throw new UnsupportedOperationException();
    }

    /**
     * An answer stands on the channel now; also when the conversation is over by now. Once for each client id.
     *
     * @param agent who wrote it; there need not be an agent any more
     */
    public void answered(ConversationId id, ChannelPost post, Badge agent) {
        throw new UnsupportedOperationException();
    }

    /**
     * The post is gone or changed where it was written: our copy is redacted, in an open or closed conversation.
     *
     * @param text what stands there instead; empty when it was deleted
     * @return false when there is no such message, or it says that already
     */
    public boolean replace(ConversationId id, ClientId post, String text) {
        throw new UnsupportedOperationException();
    }

    /**
     * Starts the safe chat to which a thread led; it has no message yet, and a step {@code HANDED_OFF}. When the customer has
     * an open conversation already, nothing is started and that one is to be found by {@link Conversations#findCurrent()}.
     *
     * @param wanted the agent who is to have it first, when present
     */
    public RequestAnswer lead(Badge customer, Channel from, String topic, String language, PersonId wanted) {
        throw new UnsupportedOperationException();
    }
}
