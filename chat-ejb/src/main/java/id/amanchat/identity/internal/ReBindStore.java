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

/** Requests to re-bind a factor. Writes join the caller's transaction. */
@ApplicationScoped
public class ReBindStore {

    /** Undecided, not too old, and asked by somebody who still may: a request dies with the right to make it. */
    private static final String WAITING =
            "select r from ReBind r, Person a where a.id = r.askedBy and r.decidedAt is null"
                    + " and r.askedAt > :earliest and a.role = :administrator and a.lockedAt is null";

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(ReBind request) {
        em.persist(request);
    }

    List<ReBind> waiting(OffsetDateTime earliest) {
        return query(WAITING + " order by r.askedAt, r.id", earliest).getResultList();
    }

    Optional<ReBind> findWaiting(PersonId person, OffsetDateTime earliest) {
        return query(WAITING + " and r.personId = :person", earliest)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** Whether they wait, lapsed, or died with the right to make them. */
    List<ReBind> undecided(PersonId person) {
        return em.createQuery("select r from ReBind r where r.personId = :person and r.decidedAt is null", ReBind.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    private TypedQuery<ReBind> query(String jpql, OffsetDateTime earliest) {
        return em.createQuery(jpql, ReBind.class)
                .setParameter("earliest", earliest)
                .setParameter("administrator", Role.ADMINISTRATOR);
    }
}
