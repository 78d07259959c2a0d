package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who waits, in the database. Reads in order use an index from its beginning, so that they cost the same however many
 * wait. Everything joins the caller's transaction.
 */
@ApplicationScoped
public class WaitingStore {

    /** Hibernate's word for {@code SKIP LOCKED}. */
    private static final int SKIP_LOCKED = -2;

    private static final String ORDER =
            " order by w.returned desc, w.priority desc, w.urgent desc, w.since, w.conversationId";

    private static final String OFFERABLE = "w.offerId is null and (w.notBefore is null or w.notBefore <= :now)";

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(Waiting waiting) {
        em.persist(waiting);
    }

    /** Or has left a message, and is offered to nobody now. */
    boolean anybodyWaits() {
        return !em.createQuery("select 1 from Waiting w where w.offerId is null", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The first of each part of the reach, one query for all; no part hides what stands behind it in another. */
    List<NextInLine> next(List<Situation.Reach> reach, OffsetDateTime now, int limit) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < reach.size(); i++) {
            query.append(i == 0 ? "(" : " union all (")
                    .append(head(i))
                    .append(ORDER)
                    .append(" limit ")
                    .append(limit)
                    .append(')');
        }
        TypedQuery<Object[]> next =
                em.createQuery(query.toString(), Object[].class).setParameter("now", now);
        for (int i = 0; i < reach.size(); i++) {
            next.setParameter("queue" + i, reach.get(i).queue())
                    .setParameter("language" + i, reach.get(i).language())
                    .setParameter("before" + i, now.minusSeconds(reach.get(i).afterSeconds()));
        }
        return next.getResultStream().map(WaitingStore::nextInLine).toList();
    }

    private static String head(int part) {
        return "select w.conversationId, w.queue, w.language, w.returned, w.priority, w.urgent, w.since, w.waitingSince,"
                + " w.preferredAgent from Waiting w where " + OFFERABLE + " and w.queue = :queue" + part
                + " and w.language = :language" + part + " and w.waitingSince <= :before" + part;
    }

    private static NextInLine nextInLine(Object[] row) {
        return new NextInLine(
                new ConversationId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                (Boolean) row[3],
                (Integer) row[4],
                (Boolean) row[5],
                (OffsetDateTime) row[6],
                (OffsetDateTime) row[7],
                Optional.ofNullable((UUID) row[8]).map(PersonId::new));
    }

    /** Takes those that are offered to nobody, but for what another one holds. */
    Map<ConversationId, Waiting> claim(Collection<ConversationId> conversations) {
        return claim(em.createQuery(
                                "select w from Waiting w where w.conversationId in :conversations and w.offerId is null",
                                Waiting.class)
                        .setParameter(
                                "conversations",
                                conversations.stream()
                                        .map(ConversationId::value)
                                        .toList()))
                .stream()
                .collect(Collectors.toMap(Waiting::conversation, Function.identity()));
    }

    /** Some whose promise is about to be broken and who are not marked so. */
    List<Waiting> claimUrgent(OffsetDateTime now, int limit) {
        return claim(
                em.createQuery("select w from Waiting w where w.urgent = false and w.urgentAt <= :now", Waiting.class)
                        .setParameter("now", now)
                        .setMaxResults(limit));
    }

    /** Some that have waited in this queue since before that time, and may go on to another. */
    List<Waiting> claimOverdue(String queue, OffsetDateTime movedBefore, int deepest, int limit) {
        return claim(em.createQuery(
                        "select w from Waiting w where w.queue = :queue and w.offerId is null and w.transferId is null"
                                + " and w.movedAt <= :movedBefore and w.waitingSince <= :movedBefore"
                                + " and w.overflows < :deepest",
                        Waiting.class)
                .setParameter("queue", queue)
                .setParameter("movedBefore", movedBefore)
                .setParameter("deepest", deepest)
                .setMaxResults(limit));
    }

    /** Some in a queue that is closed until then, who were not told so. */
    List<Waiting> claimShutOut(String queue, OffsetDateTime opening, int limit) {
        return claim(em.createQuery(
                        "select w from Waiting w where w.queue = :queue and w.offerId is null and w.transferId is null"
                                + " and (w.notBefore is null or w.notBefore <> :opening)",
                        Waiting.class)
                .setParameter("queue", queue)
                .setParameter("opening", opening)
                .setMaxResults(limit));
    }

    /** Some who wait for a later opening, by the queue of each. */
    List<Waiting> claimLetIn(OffsetDateTime now, Collection<String> closed, int limit) {
        return claim(em.createQuery(
                        "select w from Waiting w where w.notBefore > :now and w.offerId is null and w.queue not in :closed",
                        Waiting.class)
                .setParameter("now", now)
                .setParameter("closed", closed)
                .setMaxResults(limit));
    }

    private static List<Waiting> claim(TypedQuery<Waiting> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
    }

    /** Queues in which somebody waits. */
    List<String> queues() {
        return em.createQuery("select distinct w.queue from Waiting w where w.transferId is null", String.class)
                .getResultList();
    }

    /** The first of a queue, as many as are told their place; who has an agent and is handed on is told none. */
    List<Waiting> first(String queue, int limit) {
        return em.createQuery(
                        "select w from Waiting w where w.queue = :queue and w.transferId is null" + ORDER,
                        Waiting.class)
                .setParameter("queue", queue)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Notes what a customer is told, and touches nothing else of the row; false when the row is gone. */
    boolean tell(ConversationId conversation, int place, Integer seconds) {
        return em.createQuery("update Waiting w set w.toldPlace = :place, w.toldSeconds = :seconds"
                                + " where w.conversationId = :conversation")
                        .setParameter("place", place)
                        .setParameter("seconds", seconds)
                        .setParameter("conversation", conversation.value())
                        .executeUpdate()
                == 1;
    }

    long count(String queue) {
        return em.createQuery(
                        "select count(w) from Waiting w where w.queue = :queue and w.transferId is null", Long.class)
                .setParameter("queue", queue)
                .getSingleResult();
    }

    long countBefore(Waiting waiting) {
        return em.createQuery(
                        "select count(w) from Waiting w where w.queue = :queue and w.transferId is null and (w.returned = true and :returned = false"
                                + " or w.returned = :returned and (w.priority > :priority"
                                + " or w.priority = :priority and (w.urgent = true and :urgent = false"
                                + " or w.urgent = :urgent and (w.since < :since"
                                + " or w.since = :since and w.conversationId < :conversation))))",
                        Long.class)
                .setParameter("queue", waiting.queue())
                .setParameter("returned", waiting.returned())
                .setParameter("priority", waiting.priority())
                .setParameter("urgent", waiting.urgent())
                .setParameter("since", waiting.since())
                .setParameter("conversation", waiting.conversation().value())
                .getSingleResult();
    }
}
