package id.amanchat.bench;

import id.amanchat.identity.Authenticators;
import id.amanchat.identity.NewPerson;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.Username;
import java.util.List;
import java.util.Optional;

/** People to be on the bench. */
public final class PersonFixture {

    public static final String PASSWORD = "Merapi-kopi-tubruk-71";

    /**
     * Somebody.
     *
     * @param key of the authenticator app; null without one
     */
    public record Somebody(PersonId id, String username, Role role, String key) {}

    private PersonFixture() {}

    /** A customer with {@link #PASSWORD} and an authenticator app. */
    public static Somebody customer(DoorBench bench, String username) {
        return add(
                bench, username, Role.CUSTOMER, bench.get(Authenticators.class).newKey());
    }

    /** The same for staff. */
    public static Somebody staff(DoorBench bench, String username, Role role) {
        return add(bench, username, role, bench.get(Authenticators.class).newKey());
    }

    /** A customer with a password alone. */
    public static Somebody withoutFactor(DoorBench bench, String username) {
        return add(bench, username, Role.CUSTOMER, null);
    }

    /** The code that the person's app shows now. */
    public static String code(DoorBench bench, Somebody person) {
        return bench.get(Authenticators.class).codeNow(person.key());
    }

    /** Names of what the person's activity shows, in no order. */
    public static List<String> activity(DoorBench bench, PersonId person) {
        return bench.inTransaction(() -> bench.em()
                .createQuery(
                        "select cast(a.kind as string) from ActivityEntry a where a.personId = :person", String.class)
                .setParameter("person", person.value())
                .getResultList());
    }

    private static Somebody add(DoorBench bench, String username, Role role, String key) {
        bench.beSystem();
        PersonId id = bench.get(People.class)
                .add(new NewPerson(
                        new Username(username),
                        "Name of " + username,
                        username + "@example.test",
                        role,
                        role == Role.CUSTOMER ? null : "E-" + username,
                        "id",
                        PASSWORD,
                        Optional.ofNullable(key)))
                .orElseThrow();
        bench.beNobody();
        return new Somebody(id, username, role, key);
    }
}
