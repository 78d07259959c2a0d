package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Requests to let somebody in again. Writes join the caller's transaction. */
@ApplicationScoped
public class UnlockStore {

    /** Undecided, not too old, and asked by somebody who still may: a request dies with the right to make it. */
    private static final String WAITING =
            "select u from Unlock u, Person a where a.id = u.askedBy and u.decidedAt is null"
                    + " and u.askedAt > :earliest and a.role = :administrator and a.lockedAt is null";

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(Unlock request) {
        em.persist(request);
    }

    List<Unlock> waiting(OffsetDateTime earliest) {
        return query(WAITING + " order by u.askedAt, u.id", earliest).getResultList();
    }

    Optional<Unlock> findWaiting(PersonId person, OffsetDateTime earliest) {
        return query(WAITING + " and u.personId = :person", earliest)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** Whether they wait, lapsed, or died with the right to make them. */
    List<Unlock> undecided(PersonId person) {
        return em.createQuery("select u from Unlock u where u.personId = :person and u.decidedAt is null", Unlock.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    private TypedQuery<Unlock> query(String jpql, OffsetDateTime earliest) {
        return em.createQuery(jpql, Unlock.class)
                .setParameter("earliest", earliest)
                .setParameter("administrator", Role.ADMINISTRATOR);
    }
}
