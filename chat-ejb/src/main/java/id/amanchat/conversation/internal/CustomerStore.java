package id.amanchat.conversation.internal;

import id.amanchat.conversation.ClosedBecause;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.CustomerNote;
import id.amanchat.conversation.PastConversation;
import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of one customer, in the database. */
@ApplicationScoped
public class CustomerStore {

    private static final String PAST =
            "select c.id, c.topic, f.text, c.agent.name, c.closedAt, c.closedBecause from Conversation c, Message f"
                    + " where c.customerId = :customer and c.closedAt is not null"
                    + " and f.conversationId = c.id and f.sequence = 1";

    /** The first condition is one that an index can begin with. */
    private static final String BEFORE = " and c.closedAt <= :at and (c.closedAt < :at or c.id < :id)";

    private static final String LATEST_FIRST = " order by c.closedAt desc, c.id desc";

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** Those that are over, the latest first, from the one after that line on. */
    public List<PastConversation> past(PersonId customer, Optional<PastConversation> before, int limit) {
        TypedQuery<Object[]> query = em.createQuery(
                        PAST + before.map(line -> BEFORE).orElse("") + LATEST_FIRST, Object[].class)
                .setParameter("customer", customer.value())
                .setMaxResults(limit);
        before.ifPresent(line -> query.setParameter("at", line.closedAt())
                .setParameter("id", line.id().value()));
        return query.getResultStream().map(CustomerStore::line).toList();
    }

    private static PastConversation line(Object[] row) {
        return new PastConversation(
                new ConversationId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (OffsetDateTime) row[4],
                (ClosedBecause) row[5]);
    }

    public void add(KeptNote note) {
        em.persist(note);
    }

    /** The latest first. */
    public List<CustomerNote> notes(PersonId customer, int limit) {
        return em.createQuery(
                        "select n from KeptNote n where n.customerId = :customer order by n.writtenAt desc, n.id desc",
                        KeptNote.class)
                .setParameter("customer", customer.value())
                .setMaxResults(limit)
                .getResultStream()
                .map(KeptNote::view)
                .toList();
    }
}
