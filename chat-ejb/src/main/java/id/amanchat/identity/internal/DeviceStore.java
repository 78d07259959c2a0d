package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Who signed in on which device. */
@ApplicationScoped
public class DeviceStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    Optional<Device> find(UUID person, UUID device) {
        return Optional.ofNullable(em.find(Device.class, new DeviceKey(person, device)));
    }

    void add(Device device) {
        em.persist(device);
    }

    void forgetAll(PersonId person) {
        em.createQuery("delete from Device d where d.key.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    int removeUnseenSince(OffsetDateTime time) {
        return em.createQuery("delete from Device d where d.lastSeenAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
