package id.amanchat.conversation.internal;

import id.amanchat.conversation.ConversationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole conversations, from the database. */
@ApplicationScoped
public class TranscriptStore {

    private static final Comparator<Entry> BY_LINK = Comparator.comparingInt(
            entry -> entry.place() == null ? 0 : entry.place().link());

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** In the order of the chain; without one, in the order in which they happened. */
    List<Entry> entries(ConversationId id) {
        Stream<? extends Entry> messages = em.createQuery(
                        "select m from Message m where m.conversationId = :id order by m.sequence", Message.class)
                .setParameter("id", id.value())
                .getResultStream();
        Stream<? extends Entry> steps = em.createQuery(
                        "select s from Step s where s.conversationId = :id order by s.number", Step.class)
                .setParameter("id", id.value())
                .getResultStream();
        return Stream.<Entry>concat(messages, steps)
                .sorted(BY_LINK.thenComparing(Entry::at))
                .toList();
    }
}
