package id.amanchat.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Actions for which the second factor was given again. */
@ApplicationScoped
public class GrantStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    Optional<Grant> find(GrantKey key) {
        return Optional.ofNullable(em.find(Grant.class, key));
    }

    void add(Grant grant) {
        em.persist(grant);
    }

    /** Uses it up: true for one caller. */
    boolean use(GrantKey key, OffsetDateTime grantedSince) {
        return em.createQuery("delete from Grant g where g.key = :key and g.grantedAt >= :since")
                        .setParameter("key", key)
                        .setParameter("since", grantedSince)
                        .executeUpdate()
                == 1;
    }

    int removeBefore(OffsetDateTime time) {
        return em.createQuery("delete from Grant g where g.grantedAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
