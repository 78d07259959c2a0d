package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What administrators ask of people, in few statements however many people there are. */
@ApplicationScoped
public class StaffStore {

    private static final Set<ActivityKind> SIGN_INS = Set.of(
            ActivityKind.SIGNED_IN, ActivityKind.SIGNED_IN_WITH_PASSKEY, ActivityKind.SIGNED_IN_WITH_RECOVERY_CODE);

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** Whose name, username or employee ID contains the text, by name. */
    List<Person> find(String text, int offset, int limit) {
        return em.createQuery(
                        "select p from Person p where lower(p.name) like :text escape '!' or p.username like :text escape '!'"
                                + " or lower(p.employeeId) like :text escape '!' order by lower(p.name), p.username",
                        Person.class)
                .setParameter("text", containing(text))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private static String containing(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    boolean employeeIdTaken(String employeeId) {
        return !em.createQuery("select p.id from Person p where lower(p.employeeId) = :employeeId", UUID.class)
                .setParameter("employeeId", employeeId.toLowerCase(Locale.ROOT))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Administrators who can do something, held until the transaction ends: of two who take each other's rights at once the
     * second one sees what the first did.
     */
    Set<PersonId> administratorsHeld() {
        return em
                .createQuery(
                        "select p from Person p where p.role = :role and p.lockedAt is null and p.passwordHash is not null"
                                + " order by p.id",
                        Person.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    /** Which of them have an app or a passkey. */
    Set<PersonId> enrolled(Collection<PersonId> people) {
        Set<UUID> found = new HashSet<>(ids("select f.personId from TotpFactor f where f.personId in :people", people));
        found.addAll(ids("select k.personId from Passkey k where k.personId in :people", people));
        return found.stream().map(PersonId::new).collect(Collectors.toSet());
    }

    private List<UUID> ids(String jpql, Collection<PersonId> people) {
        return em.createQuery(jpql, UUID.class)
                .setParameter("people", values(people))
                .getResultList();
    }

    Map<PersonId, OffsetDateTime> lastSignIns(Collection<PersonId> people) {
        return em
                .createQuery(
                        "select a.personId, max(a.happenedAt) from ActivityEntry a where a.personId in :people"
                                + " and a.kind in :kinds group by a.personId",
                        Object[].class)
                .setParameter("people", values(people))
                .setParameter("kinds", SIGN_INS)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> new PersonId((UUID) row[0]), row -> (OffsetDateTime) row[1]));
    }

    private static List<UUID> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
