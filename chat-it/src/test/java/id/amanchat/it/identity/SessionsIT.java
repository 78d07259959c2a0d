package id.amanchat.it.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.Beside;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.Pushes;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.SignIns;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sign-ins are seen, and ended, by whom they belong to; what is ended is gone from pages and sockets (SECURITY promise 12). */
@SampleBank(on = SampleBank.Database.POSTGRESQL)
@Beside
class SessionsIT {

    /** The promise is a second; the other one is for a machine that does much else. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final Pattern OTHER = Pattern.compile("name=\"sessions:out-([0-9a-f-]{36})\"");
    private static final Pattern DISPUTED = Pattern.compile("name=\"activity:not-me-([0-9a-f-]{36})\"");

    private final Bank bank;

    SessionsIT(Bank bank) {
        this.bank = bank;
    }

    @Test
    void aPersonSeesTheirSignInsAndEndsOne() {
        Person person = bank.fresh("customer");
        ChatClient here = bank.newSession(person.username());
        ChatClient there = bank.newSession(person.username());
        Pushes socket = bank.closedAfterTheTest(there.listen());
        Answer page = here.get("/chat/security");
        List<String> others = found(OTHER, page);
        assertThat(others).hasSize(1);

        Answer done = confirmed(here, page, "sessions", "out-" + others.get(0), person);

        assertThat(done.body()).contains("That device is signed out.");
        await().atMost(SOON).until(() -> !socket.isOpen());
        assertThat(there.get("/chat/api/session").status()).isEqualTo(401);
        assertThat(here.get("/chat/api/session").status()).isEqualTo(200);
    }

    @Test
    void withoutTheSecondFactorNothingIsEnded() {
        Person person = bank.fresh("customer");
        ChatClient here = bank.newSession(person.username());
        ChatClient there = bank.newSession(person.username());
        Answer page = here.get("/chat/security");
        String other = found(OTHER, page).get(0);

        Answer missing = followed(here, here.submitOn(page, "sessions", "out-" + other));
        Answer wrong =
                here.submitOn(page, "sessions", "out-" + other, "sessions-step-up-code", SignIns.wrongCode(person));

        assertThat(missing.body()).contains("Please confirm that it is you");
        assertThat(wrong.body()).doesNotContain("That device is signed out.");
        assertThat(there.get("/chat/api/session").status()).isEqualTo(200);
    }

    @Test
    void anotherPersonsSignInIsAsGoodAsNone() {
        Person person = bank.fresh("customer");
        Person stranger = bank.fresh("customer");
        ChatClient here = bank.newSession(person.username());
        bank.newSession(person.username());
        ChatClient theirs = bank.newSession(stranger.username());
        String foreign = bank.database()
                .read(
                        "select s.id from identity_session s join identity_person p on p.id = s.person_id where p.username = ?",
                        stranger.username())
                .get(0);
        Answer page = here.get("/chat/security");
        String own = found(OTHER, page).get(0);

        // The button of a session that is not in the list is no button: Faces does not even look for it.
        here.submitOn(
                page,
                "sessions",
                "out-" + foreign,
                "sessions-step-up-code",
                bank.signIns().freshCode(person));

        assertThat(theirs.get("/chat/api/session").status()).isEqualTo(200);
        assertThat(found(OTHER, here.get("/chat/security"))).containsExactly(own);
    }

    @Test
    void signingOutEverywhereEndsPagesAndSockets() {
        Person person = bank.fresh("customer");
        ChatClient here = bank.newSession(person.username());
        ChatClient there = bank.newSession(person.username());
        Pushes ours = bank.closedAfterTheTest(here.listen());
        Pushes theirs = bank.closedAfterTheTest(there.listen());

        Answer done = confirmed(here, here.get("/chat/security"), "sessions", "everywhere", person);

        await().atMost(SOON).until(() -> !ours.isOpen() && !theirs.isOpen());
        assertThat(there.get("/chat/api/session").status()).isEqualTo(401);
        assertThat(here.get("/chat/api/session").status()).isEqualTo(401);
        assertThat(done.header("Clear-Site-Data")).contains("storage");
    }

    @Test
    void thisWasNotMeLocksTheAccessAndTellsTheBank() {
        Person person = bank.fresh("customer");
        ChatClient here = bank.newSession(person.username());
        Pushes socket = bank.closedAfterTheTest(here.listen());
        Answer page = here.get("/chat/security");

        here.submitOn(page, "activity", "not-me-" + found(DISPUTED, page).get(0));

        await().atMost(SOON).until(() -> !socket.isOpen());
        assertThat(here.get("/chat/api/session").status()).isEqualTo(401);
        assertThat(bank.stranger()
                        .givePassword(person.username(), person.password())
                        .refusal())
                .as("refused as for a wrong password")
                .isEqualTo(bank.stranger()
                        .givePassword("nobody.knows", "Wrong-password-1")
                        .refusal());
        bank.mail().awaitTo(person, mail -> mail.subject().contains("your access is locked"));
        bank.mail()
                .awaitTo(
                        Bank.SECURITY_DESK,
                        mail -> mail.text().contains(person.username())
                                || mail.text().contains(person.name()));
    }

    @Test
    void anotherPersonsLineIsNotOnesOwnToDispute() {
        Person person = bank.fresh("customer");
        Person stranger = bank.fresh("customer");
        ChatClient here = bank.newSession(person.username());
        ChatClient theirs = bank.newSession(stranger.username());
        String foreign = found(DISPUTED, theirs.get("/chat/security")).get(0);

        here.submitOn(here.get("/chat/security"), "activity", "not-me-" + foreign);

        assertThat(theirs.get("/chat/api/session").status()).isEqualTo(200);
        assertThat(here.get("/chat/api/session").status()).isEqualTo(200);
    }

    @Test
    void eachStepHasASessionIdOfItsOwnAndNoneOfTheOldOpensAnything() {
        Person person = bank.fresh("customer");
        ChatClient client = bank.stranger();
        // Somebody's own id, planted before.
        String planted = "__Host-chat=" + "A".repeat(40);
        Answer page = client.send(
                "/chat/sign-in", request -> request.header("Cookie", planted).GET());
        assertThat(page.headers("Set-Cookie")).noneMatch(cookie -> cookie.startsWith(planted));
        Set<String> ids = new HashSet<>();
        client.givePassword(person.username(), person.password());
        String pending = client.cookies().get("__Host-chat");
        ids.add(pending);
        client.giveCode(bank.signIns().freshCode(person));
        ids.add(client.cookies().get("__Host-chat"));

        assertThat(ids).hasSize(2).doesNotContain("A".repeat(40));
        assertThat(bank.stranger()
                        .send(
                                "/chat/api/session",
                                request -> request.header("Cookie", "__Host-chat=" + pending)
                                        .GET())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void changingThePasswordEndsTheOtherSignInsOnly() {
        Person person = bank.fresh("customer");
        ChatClient here = bank.newSession(person.username());
        ChatClient there = bank.newSession(person.username());

        Answer done = followed(
                here,
                here.submit(
                        "/chat/security",
                        "password",
                        "submit",
                        "password-step-up-code",
                        bank.signIns().freshCode(person),
                        "current",
                        person.password(),
                        "fresh",
                        "Nasi-uduk-pagi-hari-33"));

        assertThat(done.body()).contains("Your password was changed");
        await().atMost(SOON).until(() -> there.get("/chat/api/session").status() == 401);
        assertThat(here.get("/chat/api/session").status()).isEqualTo(200);
        bank.mail().awaitTo(person, mail -> mail.subject().contains("your password was changed"));
    }

    private Answer confirmed(ChatClient client, Answer page, String form, String button, Person person) {
        return followed(
                client,
                client.submitOn(
                        page,
                        form,
                        button,
                        form + "-step-up-code",
                        bank.signIns().freshCode(person)));
    }

    /** To where it leads, within the page. */
    private static Answer followed(ChatClient client, Answer answer) {
        return answer.header("Location").contains("/security") ? client.get(answer.header("Location")) : answer;
    }

    private static List<String> found(Pattern pattern, Answer page) {
        return pattern.matcher(page.body())
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
