package id.amanchat.social.internal.inbound;

import id.amanchat.social.AccountId;
import id.amanchat.social.internal.channel.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What channels told, and how far they were read. Everything joins the caller's transaction. */
@ApplicationScoped
public class EventStore {

    private static final String WAITS = " e.accountId = :account and e.processedAt is null";

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** Which of these ids are here already. */
    Set<String> known(AccountId account, Collection<String> eventIds) {
        return new HashSet<>(em.createQuery(
                        "select e.eventId from SocialEvent e where e.accountId = :account and e.eventId in :ids",
                        String.class)
                .setParameter("account", account.value())
                .setParameter("ids", eventIds)
                .getResultList());
    }

    /**
     * Stores new ones.
     *
     * @return false when somebody else stored one of them at this moment; the transaction can then only be rolled back
     */
    boolean add(AccountId account, List<SocialEvent> events) {
        try {
            if (em.find(Worker.class, account.value()) == null) {
                em.persist(new Worker(account));
            }
            events.forEach(em::persist);
            em.flush();
            return true;
        } catch (PersistenceException e) {
            if (isTaken(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Whether a key was taken (SQLSTATE class 23), as opposed to a database that is away. */
    private static boolean isTaken(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("23")) {
                return true;
            }
        }
        return false;
    }

    /** @return how many of that reading were kept back */
    int release(AccountId account, Stream stream) {
        return em.createQuery("update SocialEvent e set e.released = true where" + WAITS
                        + " and e.released = false and e.stream = :stream")
                .setParameter("account", account.value())
                .setParameter("stream", stream)
                .executeUpdate();
    }

    /** @return how many were kept back that came by themselves */
    int releaseTold(AccountId account) {
        return em.createQuery("update SocialEvent e set e.released = true where" + WAITS
                        + " and e.released = false and e.stream is null")
                .setParameter("account", account.value())
                .executeUpdate();
    }

    /** The same for what was left behind by a reading that never came to its end. */
    int releaseOlderThan(OffsetDateTime time) {
        return em.createQuery("update SocialEvent e set e.released = true"
                        + " where e.processedAt is null and e.released = false and e.arrivedAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    /** Holds the right to work off the account's events until the transaction ends; waits for it. */
    void becomeWorker(AccountId account) {
        em.find(Worker.class, account.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The next ones in order, but none of a thread in which an earlier one is tried again. */
    List<UUID> due(AccountId account, int limit) {
        List<String> held = heldThreads(account);
        var query = em.createQuery(
                        "select e.id from SocialEvent e where" + WAITS + " and e.released = true and e.tries = 0"
                                + (held.isEmpty() ? "" : " and (e.thread is null or e.thread not in :held)")
                                + " order by e.postedAt, e.arrivedAt, e.postId",
                        UUID.class)
                .setParameter("account", account.value())
                .setMaxResults(limit);
        if (!held.isEmpty()) {
            query.setParameter("held", held);
        }
        return query.getResultList();
    }

    private List<String> heldThreads(AccountId account) {
        return em.createQuery(
                        "select distinct e.thread from SocialEvent e where" + WAITS
                                + " and e.tries > 0 and e.tries < :most and e.thread is not null",
                        String.class)
                .setParameter("account", account.value())
                .setParameter("most", SocialEvent.TRIES)
                .getResultList();
    }

    /** Writes what was changed, and remembers nothing of it. */
    void forget() {
        em.flush();
        em.clear();
    }

    Optional<SocialEvent> find(UUID id) {
        return Optional.ofNullable(em.find(SocialEvent.class, id));
    }

    /** Seen as it is now. */
    Optional<SocialEvent> findLocked(UUID id) {
        return Optional.ofNullable(em.find(SocialEvent.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether the channel told that this post is gone. */
    boolean isGone(AccountId account, String postId) {
        return em.createQuery(
                                "select count(*) from SocialEvent e where e.accountId = :account and e.postId = :post"
                                        + " and e.kind = :deleted",
                                Long.class)
                        .setParameter("account", account.value())
                        .setParameter("post", postId)
                        .setParameter("deleted", EventKind.DELETED)
                        .getSingleResult()
                > 0;
    }

    /** Accounts with something to work off that nobody looks at: the wake-up call was lost, or its node. */
    List<UUID> accountsWaiting() {
        return em.createQuery(
                        "select distinct e.accountId from SocialEvent e"
                                + " where e.processedAt is null and e.released = true and e.tries = 0",
                        UUID.class)
                .getResultList();
    }

    /** What failed and was not tried again since, though it is to be. */
    List<SocialEvent> stuck(OffsetDateTime triedBefore) {
        return em.createQuery(
                        "select e from SocialEvent e where e.processedAt is null and e.tries > 0 and e.tries < :most"
                                + " and e.triedAt < :time order by e.postedAt",
                        SocialEvent.class)
                .setParameter("most", SocialEvent.TRIES)
                .setParameter("time", triedBefore)
                .setMaxResults(100)
                .getResultList();
    }

    /** What stands with the dead letters for so long that it is tried once more, for what was wrong may be set right. */
    List<SocialEvent> givenUp(OffsetDateTime triedBefore) {
        return em.createQuery(
                        "select e from SocialEvent e where e.processedAt is null and e.tries >= :most"
                                + " and e.triedAt < :time order by e.postedAt",
                        SocialEvent.class)
                .setParameter("most", SocialEvent.TRIES)
                .setParameter("time", triedBefore)
                .setMaxResults(100)
                .getResultList();
    }

    int removeProcessedBefore(OffsetDateTime time) {
        return em.createQuery("delete from SocialEvent e where e.processedAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    Optional<String> position(AccountId account, Stream stream) {
        return Optional.ofNullable(em.find(Cursor.class, new Cursor.Key(account, stream)))
                .map(Cursor::position);
    }

    void move(AccountId account, Stream stream, String position) {
        Cursor cursor = em.find(Cursor.class, new Cursor.Key(account, stream));
        if (cursor == null) {
            em.persist(new Cursor(account, stream, position));
        } else {
            cursor.move(position);
        }
    }
}
