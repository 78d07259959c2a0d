package id.amanchat.conversation.internal;

import id.amanchat.conversation.ConversationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers of which nobody knows yet whether they were seen, in the database. */
@ApplicationScoped
public class UnreadAnswerStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** One that is there already, from an earlier message left, makes way. */
    void add(UnreadAnswer answer) {
        em.merge(answer);
    }

    List<ConversationId> givenBefore(OffsetDateTime time) {
        return em.createQuery(
                        "select a.conversationId from UnreadAnswer a where a.answeredAt < :time"
                                + " order by a.answeredAt",
                        UUID.class)
                .setParameter("time", time)
                .getResultStream()
                .map(ConversationId::new)
                .toList();
    }

    /** Empty when another node was quicker. */
    Optional<UnreadAnswer> take(ConversationId id) {
        Optional<UnreadAnswer> found =
                Optional.ofNullable(em.find(UnreadAnswer.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
        found.ifPresent(em::remove);
        return found;
    }
}
