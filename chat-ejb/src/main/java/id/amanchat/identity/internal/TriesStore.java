package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Counters of tries. Each change is one statement that carries its own condition: the database decides every race. */
@ApplicationScoped
public class TriesStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** Counts one more; false when there may be none, or the counter is not there yet. */
    boolean count(String subject, OffsetDateTime now) {
        return em.createQuery(
                                "update Tries t set t.tries = case when t.lastTryAt <= :before then 1 else t.tries + 1 end,"
                                        + " t.inARow = t.inARow + 1, t.lastTryAt = :now where t.subject = :subject"
                                        + " and t.disabledAt is null and t.inARow < :mostInARow"
                                        + " and (t.tries < :most or t.lastTryAt <= :before)")
                        .setParameter("subject", subject)
                        .setParameter("now", now)
                        .setParameter("before", now.minus(Tries.WAIT))
                        .setParameter("most", Tries.MOST)
                        .setParameter("mostInARow", Tries.MOST_IN_A_ROW)
                        .executeUpdate()
                == 1;
    }

    Optional<Tries> find(String subject) {
        return Optional.ofNullable(em.find(Tries.class, subject));
    }

    /** False when another was faster; the transaction is lost then. */
    boolean add(Tries first) {
        try {
            em.persist(first);
            em.flush();
            return true;
        } catch (PersistenceException e) {
            return TakenKeys.refuse(e);
        }
    }

    void startOver(String subject) {
        em.createQuery(
                        "update Tries t set t.tries = 0, t.inARow = 0 where t.subject = :subject and t.disabledAt is null")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    void takeBack(String subject) {
        em.createQuery("update Tries t set t.tries = t.tries - 1, t.inARow = t.inARow - 1 where t.subject = :subject"
                        + " and t.tries > 0 and t.inARow > 0 and t.disabledAt is null")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** True for the one call that disables it. */
    boolean disable(String subject, OffsetDateTime now) {
        return em.createQuery("update Tries t set t.disabledAt = :now where t.subject = :subject"
                                + " and t.disabledAt is null and t.inARow >= :mostInARow")
                        .setParameter("subject", subject)
                        .setParameter("now", now)
                        .setParameter("mostInARow", Tries.MOST_IN_A_ROW)
                        .executeUpdate()
                == 1;
    }

    void forget(SecretKind kind, PersonId person) {
        em.createQuery("delete from Tries t where t.subject like :subjects")
                .setParameter("subjects", Tries.subject(kind, Target.of(person), "%"))
                .executeUpdate();
    }

    /** What says nothing any more: after a success, and past the wait. A row of failures is kept, however old. */
    int removeSpent(OffsetDateTime now) {
        return em.createQuery("delete from Tries t where t.inARow = 0 and t.lastTryAt <= :before")
                .setParameter("before", now.minus(Tries.WAIT))
                .executeUpdate();
    }
}
