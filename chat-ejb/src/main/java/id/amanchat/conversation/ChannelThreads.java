package id.amanchat.conversation;

import id.amanchat.conversation.internal.ConversationStore;
import id.amanchat.conversation.internal.Leading;
import id.amanchat.conversation.internal.Relaying;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Proven;
import id.amanchat.identity.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Conversations that are held on a social channel, and the safe chats they lead to. For the application itself only; in the
 * caller's transaction. Nothing is posted here: a text stands in such a conversation once it stands on the channel.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ChannelThreads {

    /** More of them nobody reads at once. */
    public static final int MOST_POSTS = 200;

    @Resource
    private SessionContext context;

    @Inject
    private Relaying relaying;

    @Inject
    private Leading leading;

    @Inject
    private ConversationStore store;

    /** Starts a conversation that waits for an agent. The author may have any number of them. */
    public ConversationId start(NewThread thread, ChannelPost first) {
        return relaying.start(thread, first);
    }

    /**
     * The author wrote again. Once for each client id.
     *
     * @return false when the conversation is over: then another one is to be {@linkplain #start started}
     */
    public boolean add(ConversationId id, ChannelPost post) {
        return relaying.add(id, post);
    }

    /**
     * An answer stands on the channel now; also when the conversation is over by now. Once for each client id.
     *
     * @param agent who wrote it; there need not be an agent any more
     */
    public void answered(ConversationId id, ChannelPost post, Badge agent) {
        relaying.answered(id, post, agent);
    }

    /**
     * The post is gone or changed where it was written: our copy is redacted, in an open or closed conversation.
     *
     * @param text what stands there instead; empty when it was deleted
     * @return false when there is no such message, or it says that already
     */
    public boolean replace(ConversationId id, ClientId post, String text) {
        return relaying.replace(id, post, text);
    }

    /**
     * Over: nothing is to be answered, or the author wants no answer.
     *
     * @return false when it is over already
     */
    public boolean close(ConversationId id, ClosedBecause because) {
        return relaying.close(id, because);
    }

    /**
     * Starts the safe chat to which a thread led; it has no message yet, and a step {@code HANDED_OFF}.
     *
     * @param proof how the customer proved to be themselves just now: {@link id.amanchat.identity.Sessions#findProof}
     * @param topic decides the queue, with the language; it may be one that is not offered to customers
     * @param wanted the agent who is to have it first, when present
     * @return {@code AlreadyThere} when the customer has an open conversation: nothing is started, and that one is
     *     {@link #findCurrent}. When another device of theirs is starting one at this very moment, the transaction is marked for
     *     rollback too, and it is to be done again
     */
    public RequestAnswer lead(
            Badge customer, Optional<Proven> proof, Channel from, String topic, String language, PersonId wanted) {
        if (store.findCurrent(customer.person()).isPresent()) {
            return new RequestAnswer.AlreadyThere();
        }
        Optional<ConversationId> started = leading.start(customer, proof, from, topic, language, wanted);
        if (started.isEmpty()) {
            context.setRollbackOnly();
            return new RequestAnswer.AlreadyThere();
        }
        return new RequestAnswer.Started(started.get());
    }

    /** The open safe chat of a customer. */
    public Optional<ConversationId> findCurrent(PersonId customer) {
        return store.findCurrent(customer);
    }

    /**
     * What was written in it, theirs and ours, in order; the newest {@link #MOST_POSTS}. For somebody whose right to see it the
     * caller has checked; empty when there is no such conversation.
     */
    public List<MessageView> posts(ConversationId id) {
        return store.find(id)
                .map(conversation -> store.messages(id, conversation.lastSequence() - MOST_POSTS, MOST_POSTS))
                .orElse(List.of());
    }
}
