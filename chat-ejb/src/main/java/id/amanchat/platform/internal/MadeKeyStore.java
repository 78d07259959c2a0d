package id.amanchat.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The installation's own keys in the database, sealed. */
@ApplicationScoped
public class MadeKeyStore {

    /** Integrity constraint violation (SQL:2016 part 2, table 38). */
    private static final String TAKEN = "23";

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** The newest first. */
    List<MadeKey> all(KeyPurpose purpose) {
        return em.createQuery(
                        "select k from MadeKey k where k.purpose = :purpose order by k.number desc", MadeKey.class)
                .setParameter("purpose", purpose)
                .getResultList();
    }

    Optional<MadeKey> findNewest(KeyPurpose purpose) {
        return all(purpose).stream().findFirst();
    }

    /** False when another node was quicker; the transaction can then only be rolled back. */
    boolean add(MadeKey key) {
        try {
            em.persist(key);
            em.flush();
            return true;
        } catch (PersistenceException e) {
            if (taken(e)) {
                return false;
            }
            throw e;
        }
    }

    private static boolean taken(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(TAKEN)) {
                return true;
            }
        }
        return false;
    }
}
