package id.amanchat.conversation.internal;

import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationRequested;
import id.amanchat.conversation.Side;
import id.amanchat.guard.Verdict;
import id.amanchat.identity.Badge;
import id.amanchat.identity.Sessions;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Starts conversations. */
@ApplicationScoped
public class Requesting {

    @Inject
    private ConversationStore store;

    @Inject
    private Posting posting;

    @Inject
    private Sessions sessions;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    @Inject
    private Event<ConversationRequested> requested;

    /** Empty when another device of the customer was quicker; the transaction can then only be rolled back. */
    public Optional<ConversationId> start(Badge customer, String topic, String language, Verdict text) {
        return begin(
                Beginning.chat(customer, sessions.findProof(), topic, language),
                conversation -> posting.store(
                        conversation, new ClientId(UUID.randomUUID()), customer, Side.CUSTOMER, text, time.now()));
    }

    /**
     * Stores it, lets its first entry be written, and tells of it.
     *
     * @return empty as {@link #start}
     */
    Optional<ConversationId> begin(Beginning beginning, Consumer<Conversation> first) {
        Conversation conversation = new Conversation(ConversationId.fresh(), beginning, time.now());
        if (!store.add(conversation)) {
            return Optional.empty();
        }
        first.accept(conversation);
        requested.fire(conversation.request());
        figures.count("amanchat.conversation.requested");
        return Optional.of(conversation.id());
    }
}
