package id.amanchat.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;

/** Failures by network address. */
@ApplicationScoped
public class OriginStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    Optional<Origin> find(String address) {
        return Optional.ofNullable(em.find(Origin.class, address));
    }

    /** Counts one more in that window; false when the counter is not there yet. */
    boolean count(String address, long window) {
        return em.createQuery(
                                "update Origin o set o.failuresBefore = case when o.window = :window then o.failuresBefore"
                                        + " when o.window = :before then o.failures else 0 end,"
                                        + " o.failures = case when o.window = :window then o.failures + 1 else 1 end,"
                                        + " o.window = :window where o.address = :address")
                        .setParameter("address", address)
                        .setParameter("window", window)
                        .setParameter("before", window - 1)
                        .executeUpdate()
                == 1;
    }

    /** False when another was faster; the transaction is lost then. */
    boolean add(Origin first) {
        try {
            em.persist(first);
            em.flush();
            return true;
        } catch (PersistenceException e) {
            return TakenKeys.refuse(e);
        }
    }

    int removeBefore(long window) {
        return em.createQuery("delete from Origin o where o.window < :window")
                .setParameter("window", window)
                .executeUpdate();
    }
}
