package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.SessionEnd;
import id.amanchat.identity.SessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sign-ins in the database. What is ended stays so: each change asks for one that is still open. */
@ApplicationScoped
public class SessionStore {

    private static final String END =
            "update PersonSession s set s.endedAt = :now, s.endedWhy = :why" + " where s.endedAt is null and ";

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(PersonSession session) {
        em.persist(session);
    }

    public Optional<PersonSession> find(SessionId id) {
        return Optional.ofNullable(em.find(PersonSession.class, id.value()));
    }

    public void act(SessionId id, OffsetDateTime now) {
        em.createQuery("update PersonSession s set s.lastActAt = :now where s.id = :id and s.endedAt is null")
                .setParameter("id", id.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Whether it was open until now. */
    public boolean end(SessionId id, SessionEnd why, OffsetDateTime now) {
        return ending("s.id = :id", why, now).setParameter("id", id.value()).executeUpdate() == 1;
    }

    int endAll(PersonId person, SessionEnd why, OffsetDateTime now) {
        return ending("s.personId = :person", why, now)
                .setParameter("person", person.value())
                .executeUpdate();
    }

    int endOthers(PersonId person, SessionId kept, SessionEnd why, OffsetDateTime now) {
        return ending("s.personId = :person and s.id <> :kept", why, now)
                .setParameter("person", person.value())
                .setParameter("kept", kept.value())
                .executeUpdate();
    }

    int endEverybodys(SessionId kept, SessionEnd why, OffsetDateTime now) {
        return ending("s.id <> :kept", why, now)
                .setParameter("kept", kept.value())
                .executeUpdate();
    }

    public int endOnServer(String server, SessionEnd why, OffsetDateTime now) {
        return ending("s.server = :server", why, now)
                .setParameter("server", server)
                .executeUpdate();
    }

    int endIdleSince(OffsetDateTime time, OffsetDateTime now) {
        return ending("s.lastActAt < :time", SessionEnd.IDLE, now)
                .setParameter("time", time)
                .executeUpdate();
    }

    int endStartedBefore(OffsetDateTime time, OffsetDateTime now) {
        return ending("s.startedAt < :time", SessionEnd.TOO_OLD, now)
                .setParameter("time", time)
                .executeUpdate();
    }

    private Query ending(String which, SessionEnd why, OffsetDateTime now) {
        return em.createQuery(END + which).setParameter("now", now).setParameter("why", why);
    }

    public Set<SessionId> endedSince(OffsetDateTime time) {
        return em
                .createQuery("select s.id from PersonSession s where s.endedAt >= :time", UUID.class)
                .setParameter("time", time)
                .getResultList()
                .stream()
                .map(SessionId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the person that are open, acted in and begun since these times; by last act. */
    List<PersonSession> live(PersonId person, OffsetDateTime actedSince, OffsetDateTime startedSince) {
        return em.createQuery(
                        "select s from PersonSession s where s.personId = :person and s.endedAt is null"
                                + " and s.lastActAt >= :acted and s.startedAt >= :started order by s.lastActAt desc",
                        PersonSession.class)
                .setParameter("person", person.value())
                .setParameter("acted", actedSince)
                .setParameter("started", startedSince)
                .getResultList();
    }

    long countOpen() {
        return em.createQuery("select count(s) from PersonSession s where s.endedAt is null", Long.class)
                .getSingleResult();
    }

    /** With the grants that hang on them. */
    int removeEndedBefore(OffsetDateTime time) {
        em.createQuery("delete from Grant g where g.key.sessionId in"
                        + " (select s.id from PersonSession s where s.endedAt < :time)")
                .setParameter("time", time)
                .executeUpdate();
        return em.createQuery("delete from PersonSession s where s.endedAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
