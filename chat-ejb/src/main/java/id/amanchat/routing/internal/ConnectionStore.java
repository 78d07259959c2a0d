package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;

/** Agents' live connections in the database. Everything joins the caller's transaction. */
@ApplicationScoped
public class ConnectionStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void put(PersonId person, String node, OffsetDateTime until) {
        em.merge(new Connection(person, node, until));
    }

    void renew(Collection<PersonId> people, String node, OffsetDateTime until) {
        int renewed = em.createQuery(
                        "update Connection c set c.aliveUntil = :until where c.node = :node and c.personId in :people")
                .setParameter("until", until)
                .setParameter("node", node)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .executeUpdate();
        if (renewed < people.size()) {
            // This node stood still for so long that another one took its connections for dead.
            people.forEach(person -> put(person, node, until));
        }
    }

    void remove(PersonId person, String node) {
        em.createQuery("delete from Connection c where c.personId = :person and c.node = :node")
                .setParameter("person", person.value())
                .setParameter("node", node)
                .executeUpdate();
    }

    void removeLapsed(OffsetDateTime now) {
        em.createQuery("delete from Connection c where c.aliveUntil < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
