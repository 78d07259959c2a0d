package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Activation codes in the database. Writes join the caller's transaction. */
@ApplicationScoped
public class ActivationStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    Optional<Activation> find(PersonId person) {
        return Optional.ofNullable(em.find(Activation.class, person.value()));
    }

    void put(Activation activation) {
        em.merge(activation);
    }

    /** Uses exactly this one up: true for exactly one caller, on whichever node, and not once it was made anew. */
    boolean use(PersonId person, String hash, OffsetDateTime now) {
        return em.createQuery("update Activation a set a.usedAt = :now where a.personId = :person and a.hash = :hash"
                                + " and a.usedAt is null and a.expiresAt > :now")
                        .setParameter("now", now)
                        .setParameter("person", person.value())
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }
}
