package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened to people's access. */
@ApplicationScoped
public class ActivityStore {

    private static final UUID NONE = new UUID(0, 0);

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(ActivityEntry entry) {
        em.persist(entry);
        em.flush();
    }

    /** As many statements as {@link #add}, for a name that nobody has: the time taken must not tell. */
    void addNothing() {
        em.createQuery("update ActivityEntry a set a.device = null where a.id = :none")
                .setParameter("none", NONE)
                .executeUpdate();
    }

    /** The newest first. */
    public List<ActivityEntry> of(PersonId person, int offset, int limit) {
        return em.createQuery(
                        "select a from ActivityEntry a where a.personId = :person order by a.happenedAt desc, a.id",
                        ActivityEntry.class)
                .setParameter("person", person.value())
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<ActivityEntry> find(PersonId person, UUID id) {
        return em
                .createQuery(
                        "select a from ActivityEntry a where a.id = :id and a.personId = :person", ActivityEntry.class)
                .setParameter("id", id)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    int removeBefore(OffsetDateTime time) {
        return em.createQuery("delete from ActivityEntry a where a.happenedAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
