package id.amanchat.routing.internal;

import id.amanchat.routing.ListEntry;
import id.amanchat.routing.ListKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Queues and the lists of words, as administrators edit them. Everything joins the caller's transaction. */
@ApplicationScoped
public class BookStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** The highest priority first, by as many queries however many there are. */
    List<Queue> queues() {
        em.createQuery("select q from Queue q left join fetch q.skills", Queue.class)
                .getResultList();
        em.createQuery("select q from Queue q left join fetch q.languages", Queue.class)
                .getResultList();
        return em.createQuery("select q from Queue q order by q.priority desc, q.key", Queue.class)
                .getResultList();
    }

    Optional<Queue> findQueue(String key) {
        return Optional.ofNullable(em.find(Queue.class, key));
    }

    /** All, locked: two who edit at once could make a circle that neither of them sees. */
    List<Queue> lockedQueues() {
        return em.createQuery("select q from Queue q order by q.key", Queue.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(Object row) {
        em.persist(row);
    }

    List<ListEntry> entries(ListKind kind) {
        return em.createQuery("select w from " + entity(kind) + " w" + condition(kind) + order(kind), ListWord.class)
                .getResultStream()
                .map(ListWord::entry)
                .toList();
    }

    Optional<ListWord> find(ListKind kind, String code) {
        Object key = switch (kind) {
            case AWAY_REASON, DECLINE_REASON -> new ReasonWord.Key(reason(kind), code);
            default -> code;
        };
        return Optional.ofNullable(em.find(type(kind), key));
    }

    static ListWord fresh(ListKind kind, String code) {
        return switch (kind) {
            case TOPIC -> new QueueTopic(code);
            case SKILL -> new Skill(code);
            case AWAY_REASON, DECLINE_REASON -> new ReasonWord(reason(kind), code);
            case OUTCOME -> new OutcomeWord(code);
            case TAG -> new TagWord(code);
        };
    }

    private static Class<? extends ListWord> type(ListKind kind) {
        return fresh(kind, "").getClass();
    }

    private static String entity(ListKind kind) {
        return type(kind).getSimpleName();
    }

    private static String condition(ListKind kind) {
        return type(kind) == ReasonWord.class ? " where w.kind = '" + reason(kind) + "'" : "";
    }

    private static String order(ListKind kind) {
        return switch (kind) {
            case TOPIC -> " order by w.position, w.key";
            case SKILL -> " order by w.code";
            default -> " order by w.position, w.code";
        };
    }

    /** As the column says it. */
    private static String reason(ListKind kind) {
        return kind == ListKind.AWAY_REASON ? "AWAY" : "DECLINE";
    }
}
