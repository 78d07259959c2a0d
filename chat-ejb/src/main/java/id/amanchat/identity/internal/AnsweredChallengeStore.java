package id.amanchat.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.OffsetDateTime;

/** Answered questions in the database. */
@ApplicationScoped
public class AnsweredChallengeStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /**
     * Writes it down at once: of several who do, the primary key lets one through.
     *
     * @return false when it was answered before; the transaction can then only be rolled back
     */
    boolean add(AnsweredChallenge challenge) {
        try {
            em.persist(challenge);
            em.flush();
            return true;
        } catch (PersistenceException e) {
            return TakenKeys.refuse(e);
        }
    }

    /** Those that are too old to be accepted in any case. */
    int forget(OffsetDateTime before) {
        return em.createQuery("delete from AnsweredChallenge c where c.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
