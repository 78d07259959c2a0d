package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Mailed links in the database. Writes join the caller's transaction. */
@ApplicationScoped
public class LinkStore {

    private static final String LIVE =
            " l.kind = :kind and l.personId is not null and l.usedAt is null and l.expiresAt > :now";

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(MailedLink link) {
        em.persist(link);
    }

    Optional<MailedLink> findLive(String hash, LinkKind kind, OffsetDateTime now) {
        return em.createQuery("select l from MailedLink l where l.hash = :hash and" + LIVE, MailedLink.class)
                .setParameter("hash", hash)
                .setParameter("kind", kind)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    long countLive(LinkKind kind, PersonId person, OffsetDateTime now) {
        return em.createQuery("select count(l) from MailedLink l where l.personId = :person and" + LIVE, Long.class)
                .setParameter("person", person.value())
                .setParameter("kind", kind)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** True for exactly one caller, on whichever node. */
    boolean use(String hash, LinkKind kind, OffsetDateTime now) {
        return em.createQuery("update MailedLink l set l.usedAt = :now where l.hash = :hash and" + LIVE)
                        .setParameter("hash", hash)
                        .setParameter("kind", kind)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Makes all of a person's links of that kind useless. */
    void voidAll(LinkKind kind, PersonId person, OffsetDateTime now) {
        em.createQuery("update MailedLink l set l.usedAt = :now where l.personId = :person and" + LIVE)
                .setParameter("person", person.value())
                .setParameter("kind", kind)
                .setParameter("now", now)
                .executeUpdate();
    }

    int removeExpiredBefore(OffsetDateTime time) {
        return em.createQuery("delete from MailedLink l where l.expiresAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
