package id.amanchat.bench;

import id.amanchat.identity.Authenticators;
import id.amanchat.identity.NewPerson;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Proof;
import id.amanchat.identity.Role;
import id.amanchat.identity.SecondFactorAnswer;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.SignIn;
import id.amanchat.identity.Username;
import id.amanchat.identity.Visitor;
import id.amanchat.identity.internal.Grants;
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

    /** Signs the person in with password and code, on a device of nobody; this thread then calls as the person. */
    public static SessionId signIn(DoorBench bench, Somebody person) {
        return signIn(bench, person, new Visitor("203.0.113.1", null, null));
    }

    /** The same from there. */
    public static SessionId signIn(DoorBench bench, Somebody person, Visitor visitor) {
        SecondFactorAnswer answer =
                bench.get(SignIn.class).checkSecondFactor(person.id(), new Proof.Code(code(bench, person)), visitor);
        bench.be(person.id(), person.role());
        return ((SecondFactorAnswer.SignedIn) answer).person().sessionId();
    }

    /** As if the second factor was just given for that action. */
    public static void grant(DoorBench bench, Somebody person, SessionId session, SensitiveAction action) {
        bench.get(Grants.class).grant(person.id(), session, action, new Visitor("203.0.113.1", null, null));
    }

    /** How many there are of an entity, by its name and what else JPQL says. */
    public static long count(DoorBench bench, String entity) {
        return bench.inTransaction(() -> bench.em()
                .createQuery("select count(*) from " + entity, Long.class)
                .getSingleResult());
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
