package id.amanchat.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Letters in the database, until they are sent. Writes join the caller's transaction. */
@ApplicationScoped
public class LetterStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    public void add(WaitingLetter letter) {
        em.persist(letter);
    }

    public List<WaitingLetter> newest(int limit) {
        return em.createQuery("select l from WaitingLetter l order by l.writtenAt desc, l.id", WaitingLetter.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The one that waits longest of those to be tried now. */
    Optional<WaitingLetter> findDue(OffsetDateTime now) {
        return em
                .createQuery(
                        "select l from WaitingLetter l where l.nextTryAt <= :now order by l.nextTryAt, l.id",
                        WaitingLetter.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Puts the next try off: true for exactly one of those who saw that many tries, on whichever node. */
    boolean claim(WaitingLetter letter, OffsetDateTime nextTryAt) {
        return em.createQuery("update WaitingLetter l set l.tries = l.tries + 1, l.nextTryAt = :next"
                                + " where l.id = :id and l.tries = :tries")
                        .setParameter("next", nextTryAt)
                        .setParameter("id", letter.id())
                        .setParameter("tries", letter.tries())
                        .executeUpdate()
                == 1;
    }

    void remove(UUID id) {
        em.createQuery("delete from WaitingLetter l where l.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    int removeWrittenBefore(OffsetDateTime time) {
        return em.createQuery("delete from WaitingLetter l where l.writtenAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
