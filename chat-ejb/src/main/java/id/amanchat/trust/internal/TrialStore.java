package id.amanchat.trust.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** Counters of tries. Each change is one statement that carries its own condition: the database decides every race. */
@ApplicationScoped
public class TrialStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    boolean exists(String subject) {
        return em.find(Trial.class, subject) != null;
    }

    /** Counts one more, unless there are as many already in this window and the one before. */
    boolean count(String subject, long window, int most) {
        return em.createQuery("update Trial t set t.triesBefore = case when t.window = :window then t.triesBefore"
                                + " when t.window = :before then t.tries else 0 end,"
                                + " t.tries = case when t.window = :window then t.tries + 1 else 1 end,"
                                + " t.window = :window where t.subject = :subject and :most > case"
                                + " when t.window = :window then t.tries + t.triesBefore"
                                + " when t.window = :before then t.tries else 0 end")
                        .setParameter("subject", subject)
                        .setParameter("window", window)
                        .setParameter("before", window - 1)
                        .setParameter("most", most)
                        .executeUpdate()
                == 1;
    }

    /** False when another was faster; the transaction is lost then. */
    boolean add(Trial first) {
        try {
            em.persist(first);
            em.flush();
            return true;
        } catch (PersistenceException e) {
            if (isTaken(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Whether a key was taken (SQLSTATE class 23), as opposed to a database that is away. */
    static boolean isTaken(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("23")) {
                return true;
            }
        }
        return false;
    }

    int removeBefore(long window) {
        return em.createQuery("delete from Trial t where t.window < :window")
                .setParameter("window", window)
                .executeUpdate();
    }
}
