package id.amanchat.trust.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Askings to confirm, in the caller's transaction. */
@ApplicationScoped
public class ConfirmationStore {

    private static final int SOME = 100;

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(Confirmation confirmation) {
        em.persist(confirmation);
    }

    /** The one that waits, asked after that time. */
    Optional<Confirmation> findPending(ConversationId conversation, OffsetDateTime earliest) {
        return em.createQuery(
                        "select c from Confirmation c where c.conversationId = :conversation and c.outcome is null"
                                + " and c.askedAt > :earliest",
                        Confirmation.class)
                .setParameter("conversation", conversation.value())
                .setParameter("earliest", earliest)
                .getResultStream()
                .findFirst();
    }

    /** The same, if that person is the customer. */
    Optional<Confirmation> findPending(ConversationId conversation, PersonId customer, OffsetDateTime earliest) {
        return em.createQuery(
                        "select c from Confirmation c where c.conversationId = :conversation and c.outcome is null"
                                + " and c.askedAt > :earliest and c.customerId = :customer",
                        Confirmation.class)
                .setParameter("conversation", conversation.value())
                .setParameter("customer", customer.value())
                .setParameter("earliest", earliest)
                .getResultStream()
                .findFirst();
    }

    long count(ConversationId conversation) {
        return em.createQuery("select count(c) from Confirmation c where c.conversationId = :conversation", Long.class)
                .setParameter("conversation", conversation.value())
                .getSingleResult();
    }

    /** Where something lapsed and was not ended yet. */
    List<ConversationId> lapsed(OffsetDateTime time) {
        return em
                .createQuery(
                        "select c.conversationId from Confirmation c where c.outcome is null and c.askedAt <= :time",
                        UUID.class)
                .setParameter("time", time)
                .setMaxResults(SOME)
                .getResultList()
                .stream()
                .map(ConversationId::new)
                .distinct()
                .toList();
    }

    List<Confirmation> lapsed(ConversationId conversation, OffsetDateTime time) {
        return em.createQuery(
                        "select c from Confirmation c where c.conversationId = :conversation and c.outcome is null"
                                + " and c.askedAt <= :time",
                        Confirmation.class)
                .setParameter("conversation", conversation.value())
                .setParameter("time", time)
                .getResultList();
    }
}
