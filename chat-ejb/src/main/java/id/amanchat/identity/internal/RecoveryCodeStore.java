package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Recovery codes in the database. Writes join the caller's transaction. */
@ApplicationScoped
public class RecoveryCodeStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** All of a person's, used ones too: none at all means that none were ever made. */
    List<RecoveryCode> of(PersonId person) {
        return em.createQuery("select c from RecoveryCode c where c.personId = :person", RecoveryCode.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Uses it up: true for exactly one caller, on whichever node. */
    boolean use(UUID code, OffsetDateTime now) {
        return em.createQuery("update RecoveryCode c set c.usedAt = :now where c.id = :id and c.usedAt is null")
                        .setParameter("now", now)
                        .setParameter("id", code)
                        .executeUpdate()
                == 1;
    }

    void add(RecoveryCode code) {
        em.persist(code);
    }

    void removeAll(PersonId person) {
        em.createQuery("delete from RecoveryCode c where c.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
