package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Passkeys in the database. Writes join the caller's transaction. */
@ApplicationScoped
public class PasskeyStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    Optional<Passkey> findByCredential(String credentialId) {
        return em.createQuery("select k from Passkey k where k.credentialId = :credential", Passkey.class)
                .setParameter("credential", credentialId)
                .getResultStream()
                .findFirst();
    }

    public Optional<Passkey> find(PersonId person, UUID id) {
        return Optional.ofNullable(em.find(Passkey.class, id))
                .filter(key -> key.personId().equals(person));
    }

    /** All of a person's, the oldest first. */
    public List<Passkey> of(PersonId person) {
        return em.createQuery(
                        "select k from Passkey k where k.personId = :person order by k.addedAt, k.id", Passkey.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    void add(Passkey key) {
        em.persist(key);
    }

    /**
     * Moves its counter on.
     *
     * @return false when the counter did not grow, where it counts at all: for all but one of two that come at once, too
     */
    boolean use(UUID id, long signCount, OffsetDateTime now) {
        return em.createQuery("update Passkey k set k.signCount = :count, k.lastUsedAt = :now where k.id = :id"
                                + " and (k.signCount < :count or k.signCount = 0 and :count = 0)")
                        .setParameter("count", signCount)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    public void remove(Passkey key) {
        em.remove(key);
    }

    void removeAll(PersonId person) {
        em.createQuery("delete from Passkey k where k.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
