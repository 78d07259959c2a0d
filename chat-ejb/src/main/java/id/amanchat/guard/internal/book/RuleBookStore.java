package id.amanchat.guard.internal.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rule book's versions, and what waits to become one. Writes join the caller's transaction. */
@ApplicationScoped
public class RuleBookStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** The number of the version in force; needs no transaction. */
    int inForce() {
        return em.createQuery("select h.inForce from BookHead h", Integer.class)
                .getResultStream()
                .findFirst()
                .orElse(0);
    }

    /** Locked until the transaction ends: whoever changes the book does it alone. */
    BookHead locked() {
        BookHead head = em.find(BookHead.class, BookHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            head = new BookHead(0);
            em.persist(head);
        }
        return head;
    }

    void add(DrawnVersion version) {
        em.persist(version);
    }

    void add(WaitingEntry change) {
        em.persist(change);
    }

    Optional<DrawnVersion> find(int number) {
        return em.createQuery(
                        "select v from DrawnVersion v left join fetch v.clauses where v.number = :number",
                        DrawnVersion.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Those after that number, the earliest first. */
    List<DrawnVersion> after(int number) {
        return em.createQuery(
                        "select v from DrawnVersion v left join fetch v.clauses where v.number > :number order by v.number",
                        DrawnVersion.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Undecided and asked since then, the oldest first. */
    List<WaitingEntry> waiting(OffsetDateTime since) {
        return em.createQuery(
                        "select c from WaitingEntry c left join fetch c.clauses where c.decidedAt is null and c.askedAt > :since"
                                + " order by c.askedAt, c.id",
                        WaitingEntry.class)
                .setParameter("since", since)
                .getResultList();
    }

    Optional<WaitingEntry> findWaiting(UUID id, OffsetDateTime since) {
        return waiting(since).stream().filter(change -> change.id().equals(id)).findFirst();
    }
}
