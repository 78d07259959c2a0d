package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.Username;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People and their factors in the database. Writes join the caller's transaction. */
@ApplicationScoped
public class PersonStore {

    private static final int A_FEW = 100;

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(em.find(Person.class, id.value()));
    }

    public List<Person> all(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from Person p where p.id in :ids", Person.class)
                        .setParameter("ids", ids.stream().map(PersonId::value).toList())
                        .getResultList();
    }

    /**
     * The same, held until the transaction ends: whoever opens a session and whoever locks the person or ends all sessions
     * go one after the other, so that none is opened unseen.
     */
    public Optional<Person> findHeld(PersonId id) {
        return Optional.ofNullable(em.find(Person.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Person> findByUsername(Username username) {
        return em
                .createQuery("select p from Person p where p.username = :username", Person.class)
                .setParameter("username", username.value())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<TotpFactor> findTotp(PersonId id) {
        return Optional.ofNullable(em.find(TotpFactor.class, id.value()));
    }

    Optional<TotpFactor> findAnyTotp() {
        return em.createQuery("select f from TotpFactor f", TotpFactor.class).setMaxResults(1).getResultList().stream()
                .findFirst();
    }

    /** Whose secrets another key sealed: a few, after so many. */
    List<UUID> totpsSealedOtherwise(long key, UUID last) {
        return em.createQuery(
                        "select f.personId from TotpFactor f where f.personId > :last"
                                + " and (f.sealedWith is null or f.sealedWith <> :key) order by f.personId",
                        UUID.class)
                .setParameter("key", key)
                .setParameter("last", last)
                .setMaxResults(A_FEW)
                .getResultList();
    }

    /** Only as it was read: an app put in its place meanwhile stays. */
    boolean sealAnew(TotpFactor factor, String sealed, long key) {
        return em.createQuery("update TotpFactor f set f.sealedSecret = :sealed, f.sealedWith = :key"
                                + " where f.personId = :id and f.sealedSecret = :before")
                        .setParameter("sealed", sealed)
                        .setParameter("key", key)
                        .setParameter("id", factor.personId().value())
                        .setParameter("before", factor.sealedSecret())
                        .executeUpdate()
                == 1;
    }

    public List<Person> all(Role role) {
        return em.createQuery("select p from Person p where p.role = :role", Person.class)
                .setParameter("role", role)
                .getResultList();
    }

    public boolean exists(Role role) {
        return !em.createQuery("select p.id from Person p where p.role = :role")
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public boolean anybodyExists() {
        return !em.createQuery("select p.id from Person p")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public void add(Person person) {
        em.persist(person);
    }

    /** False when another took the username or employee ID at the same moment; the transaction is lost then. */
    boolean addIfFree(Person person) {
        try {
            em.persist(person);
            em.flush();
            return true;
        } catch (PersistenceException e) {
            return TakenKeys.refuse(e);
        }
    }

    public void add(TotpFactor factor) {
        em.persist(factor);
    }

    /** In place of the one there is, or as the first. */
    void put(TotpFactor factor) {
        em.merge(factor);
    }

    public void remove(TotpFactor factor) {
        em.remove(factor);
    }

    /** Uses up a step, and all before it: true for exactly one caller, on whichever node. */
    public boolean useStep(PersonId id, long step) {
        return em.createQuery("update TotpFactor f set f.lastStep = :step where f.personId = :id and f.lastStep < :step"
                                + " and (f.hintedStep is null or f.hintedStep <> :step)")
                        .setParameter("step", step)
                        .setParameter("id", id.value())
                        .executeUpdate()
                == 1;
    }

    /** Whoever was told that a code fits a wrong clock must not use it when its time has come. */
    void voidStep(PersonId id, long step) {
        em.createQuery("update TotpFactor f set f.hintedStep = :step where f.personId = :id")
                .setParameter("step", step)
                .setParameter("id", id.value())
                .executeUpdate();
    }
}
