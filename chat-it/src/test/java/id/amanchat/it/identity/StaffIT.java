package id.amanchat.it.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.Beside;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.MailServer.Mail;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.Pushes;
import id.amanchat.it.harness.SampleBank;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What administrators do to people's access: two things to come in, two people to re-bind, and at once when it ends. */
@SampleBank(on = SampleBank.Database.POSTGRESQL)
@Beside
class StaffIT {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Pattern LINK = Pattern.compile("(https://\\S+/chat/sign-in/welcome)#([\\w-]{40,})");
    private static final Pattern ACTIVATION_CODE = Pattern.compile("<code>((?:[A-Z2-7]{4}-){3}[A-Z2-7]{4})</code>");
    private static final Pattern KEY = Pattern.compile("id=\"enrol:key\"[^>]*value=\"([^\"]+)\"");
    private static final String PASSWORD = "Sepiring-gado-gado-81";

    private final Bank bank;

    StaffIT(Bank bank) {
        this.bank = bank;
    }

    @Test
    void whoIsCreatedComesInWithLinkAndLetterAndWithNeitherAlone() {
        Person administrator = bank.fresh("administrator");
        ChatClient desk = bank.newSession(administrator.username());
        Answer letter = done(
                desk,
                desk.submit(
                        "/chat/admin/people/new",
                        "new-person",
                        "submit",
                        "name",
                        "Lintang Ayu",
                        "username",
                        "lintang.ayu",
                        "email",
                        "lintang.ayu@example.test",
                        "role",
                        "AGENT",
                        "employee",
                        "70001",
                        "locale",
                        "en",
                        "new-person-step-up-code",
                        bank.signIns().freshCode(administrator)));
        String code = first(ACTIVATION_CODE, letter.body());
        Mail mail = bank.mail().awaitTo("lintang.ayu@example.test", each -> true);
        String token = second(LINK, mail.text());
        assertThat(mail.text()).as("the letter is another way").doesNotContain(code);
        assertThat(letter.body()).doesNotContain(token);

        assertThat(welcome("A".repeat(43), code).body()).as("the letter alone").doesNotContain("enrol:key");
        assertThat(welcome(token, "AAAA-AAAA-AAAA-AAAA").body())
                .as("the link alone")
                .doesNotContain("enrol:key");
        assertThat(bank.stranger().givePassword("lintang.ayu", PASSWORD).status())
                .isEqualTo(200);

        ChatClient newcomer = bank.stranger();
        Answer enrolling = welcome(newcomer, token, code);
        String key = first(KEY, enrolling.body());
        Answer codes = done(
                newcomer,
                newcomer.submitOn(
                        enrolling,
                        "enrol",
                        "submit",
                        "key",
                        key,
                        "code",
                        bank.signIns().freshCode("lintang.ayu", key)));

        assertThat(codes.body()).contains("recovery-codes");
        assertThat(newcomer.get("/chat/agent/").status()).isEqualTo(200);
        assertThat(welcome(token, code).body()).as("both work once").doesNotContain("enrol:key");
        assertThat(bank.database().read("select count(*) from identity_activation where hash like ?", "%" + code + "%"))
                .containsExactly("0");
    }

    @Test
    void aLockEndsPagesAndSocketsAtOnceAndLooksLikeAWrongPassword() {
        Person administrator = bank.fresh("administrator");
        Person customer = bank.fresh("customer");
        ChatClient page = bank.newSession(customer.username());
        Pushes socket = bank.closedAfterTheTest(page.listen());
        ChatClient desk = bank.newSession(administrator.username());

        done(desk, desk.submit(pageOf(customer), "lock", "submit"));

        await().atMost(SOON).until(() -> !socket.isOpen());
        assertThat(page.get("/chat/api/session").status()).isEqualTo(401);
        assertThat(bank.stranger()
                        .givePassword(customer.username(), customer.password())
                        .refusal())
                .isEqualTo(bank.stranger()
                        .givePassword("nobody.knows.them", "Wrong-password-1")
                        .refusal())
                .isNotBlank();
        bank.mail().awaitTo(customer, mail -> mail.subject().contains("your access is locked"));

        Answer unlocked = done(
                desk,
                desk.submit(
                        pageOf(customer),
                        "unlock",
                        "submit",
                        "unlock-step-up-code",
                        bank.signIns().freshCode(administrator)));
        assertThat(unlocked.body()).contains("The access is unlocked");
        assertThat(bank.stranger()
                        .givePassword(customer.username(), customer.password())
                        .status())
                .isEqualTo(302);
    }

    @Test
    void aChangedRoleEndsPagesAndSocketsAtOnce() {
        Person administrator = bank.fresh("administrator");
        Person agent = bank.fresh("agent");
        ChatClient page = bank.newSession(agent.username());
        Pushes socket = bank.closedAfterTheTest(page.listen());
        ChatClient desk = bank.newSession(administrator.username());

        Answer changed = done(
                desk,
                desk.submit(
                        pageOf(agent),
                        "change-role",
                        "submit",
                        "role",
                        "SUPERVISOR",
                        "role-step-up-code",
                        bank.signIns().freshCode(administrator)));

        assertThat(changed.body()).contains("The role was changed");
        await().atMost(SOON).until(() -> !socket.isOpen());
        assertThat(page.get("/chat/agent/").status()).isEqualTo(302);
        ChatClient again = bank.stranger();
        again.givePassword(agent.username(), agent.password());
        again.giveCode(bank.signIns().freshCode(agent));
        assertThat(again.get("/chat/agent/").status()).isEqualTo(403);
    }

    @Test
    void withoutTheSecondFactorNothingIsAdministered() {
        Person agent = bank.fresh("agent");
        ChatClient desk = bank.client("tono.hartono");

        desk.submit(pageOf(agent), "change-role", "submit", "role", "ADMINISTRATOR");

        assertThat(bank.database().read("select role from identity_person where username = ?", agent.username()))
                .containsExactly("AGENT");
    }

    @Test
    void aLostFactorTakesFourEyes() {
        Person asking = bank.fresh("administrator");
        Person deciding = bank.fresh("administrator");
        Person customer = bank.fresh("customer");
        ChatClient first = bank.newSession(asking.username());
        ChatClient second = bank.newSession(deciding.username());

        Answer asked = done(
                first,
                first.submit(
                        pageOf(customer),
                        "re-bind",
                        "submit",
                        "reason",
                        "Lost the phone; identity checked at the branch.",
                        "re-bind-step-up-code",
                        bank.signIns().freshCode(asking)));
        assertThat(asked.body()).contains("another administrator decides");
        assertThat(first.get(pageOf(customer)).body())
                .as("nobody approves their own")
                .contains("You have asked for this yourself")
                .doesNotContain("id=\"decide\"");
        // The form of somebody else's page, posted by the one who asked.
        Answer foreign = second.get(pageOf(customer));
        first.submitOn(
                foreign,
                "decide",
                "approve",
                "decide-step-up-code",
                bank.signIns().freshCode(asking));
        assertThat(afterThePassword(customer)).endsWith("/chat/sign-in/verify");

        Answer letter = done(
                second,
                second.submitOn(
                        foreign,
                        "decide",
                        "approve",
                        "decide-step-up-code",
                        bank.signIns().freshCode(deciding)));

        assertThat(first(ACTIVATION_CODE, letter.body())).isNotBlank();
        assertThat(afterThePassword(customer)).endsWith("/chat/sign-in/enrol");
        bank.mail().awaitTo(customer, mail -> mail.subject().contains("set up your second factor anew"));
    }

    private String afterThePassword(Person person) {
        return bank.stranger()
                .givePassword(person.username(), person.password())
                .header("Location");
    }

    private String pageOf(Person person) {
        return "/chat/admin/people/person?id="
                + bank.database()
                        .read("select id from identity_person where username = ?", person.username())
                        .get(0);
    }

    private Answer welcome(String token, String code) {
        return welcome(bank.stranger(), token, code);
    }

    private static Answer welcome(ChatClient client, String token, String code) {
        return done(
                client,
                client.submit(
                        "/chat/sign-in/welcome",
                        "welcome",
                        "submit",
                        "token",
                        token,
                        "activation-code",
                        code,
                        "password",
                        PASSWORD));
    }

    private static Answer done(ChatClient client, Answer answer) {
        return answer.status() == 302 ? client.get(answer.header("Location")) : answer;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    private static String second(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(2);
    }
}
