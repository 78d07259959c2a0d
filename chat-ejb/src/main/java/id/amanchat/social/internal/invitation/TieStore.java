package id.amanchat.social.internal.invitation;

import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ties, in the caller's transaction. */
@ApplicationScoped
public class TieStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(Tie tie) {
        em.persist(tie);
    }

    void remove(Tie tie) {
        em.remove(tie);
    }

    Optional<Tie> find(PersonId author) {
        return Optional.ofNullable(em.find(Tie.class, author.value()));
    }

    /** Held until the transaction ends. */
    Optional<Tie> findLocked(UUID author) {
        return Optional.ofNullable(em.find(Tie.class, author, LockModeType.PESSIMISTIC_WRITE));
    }

    /** By channel and handle. */
    List<Tie> of(PersonId customer) {
        return em.createQuery(
                        "select t from Tie t where t.customerId = :customer order by t.channel, t.handle", Tie.class)
                .setParameter("customer", customer.value())
                .getResultList();
    }
}
