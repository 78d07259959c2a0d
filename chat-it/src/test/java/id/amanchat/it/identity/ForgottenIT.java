package id.amanchat.it.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.Beside;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.MailServer.Mail;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.SignIns;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** "I have forgotten my password": a mailed link and the second factor, neither alone. */
@SampleBank(on = SampleBank.Database.POSTGRESQL)
@Beside
class ForgottenIT {

    private static final Pattern LINK = Pattern.compile("(https://\\S+/chat/sign-in/reset)#([\\w-]{40,})");
    private static final String FRESH = "Semangkuk-soto-hangat-52";

    private static final Duration SOON = Duration.ofSeconds(2);

    private final Bank bank;

    ForgottenIT(Bank bank) {
        this.bank = bank;
    }

    @Test
    void linkAndCodeSetANewPasswordAndEndAllSessions() {
        Person person = bank.fresh("customer");
        ChatClient before = bank.newSession(person.username());
        String token = tokenMailedTo(person);

        Answer done = reset(token, FRESH, bank.signIns().freshCode(person));

        assertThat(done.body()).contains("Your new password holds from now on");
        await().atMost(SOON)
                .until(() -> before.get("/chat/api/conversations/current").status() == 401);
        assertThat(bank.stranger().givePassword(person.username(), FRESH).status())
                .isEqualTo(302);
        assertThat(bank.stranger()
                        .givePassword(person.username(), person.password())
                        .status())
                .isEqualTo(200);
        assertThat(bank.mail()
                        .awaitTo(person, mail -> mail.subject().contains("a new password was set"))
                        .text())
                .doesNotContain(FRESH, token);
        assertThat(reset(token, FRESH + "9", bank.signIns().freshCode(person)).refusal())
                .as("the link works once")
                .contains("used already or is too old");
    }

    @Test
    void theLinkAloneSetsNothing() {
        Person person = bank.fresh("customer");
        String token = tokenMailedTo(person);

        Answer wrong = reset(token, FRESH, SignIns.wrongCode(person));
        Answer none = reset(token, FRESH, "");

        assertThat(wrong.refusal()).isNotBlank();
        assertThat(none.refusal()).isNotBlank();
        assertThat(bank.stranger().givePassword(person.username(), FRESH).status())
                .isEqualTo(200);
    }

    @Test
    void aLinkIsOverAfterHalfAnHour() {
        Person person = bank.fresh("customer");
        String token = tokenMailedTo(person);
        bank.database().change("update identity_link set expires_at = expires_at - interval '31 minutes'");

        assertThat(reset(token, FRESH, bank.signIns().freshCode(person)).refusal())
                .contains("used already or is too old");
        assertThat(bank.stranger().givePassword(person.username(), FRESH).status())
                .isEqualTo(200);
    }

    @Test
    void aMadeUpLinkIsAsGoodAsOneThatIsOver() {
        assertThat(reset("A".repeat(43), FRESH, "123456").refusal()).contains("used already or is too old");
    }

    @Test
    void nobodyLearnsWhoThereIs() {
        Person person = bank.fresh("customer");
        Answer known = ask(person.username());
        Answer unknown = ask("nobody.by.that.name");

        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(known.steadyBody(person.username()).lines().toList())
                .isEqualTo(unknown.steadyBody("nobody.by.that.name").lines().toList());
        assertThat(known.steadyHeaders().keySet())
                .isEqualTo(unknown.steadyHeaders().keySet());
        bank.mail().awaitTo(person, mail -> LINK.matcher(mail.text()).find());
    }

    @Test
    void aWeakPasswordIsRefusedWithItsReasonAndTheLinkStaysGood() {
        Person person = bank.fresh("customer");
        String token = tokenMailedTo(person);

        assertThat(reset(token, "password1", bank.signIns().freshCode(person)).refusal())
                .isNotBlank();

        assertThat(reset(token, FRESH, bank.signIns().freshCode(person)).body())
                .contains("Your new password holds from now on");
    }

    @Test
    void theSecretOfTheLinkNeverReachesALogOrTheDatabase() {
        Person person = bank.fresh("customer");
        String token = tokenMailedTo(person);

        assertThat(bank.server().log()).doesNotContain(token);
        assertThat(bank.database().read("select hash from identity_link")).doesNotContain(token);
    }

    private Answer ask(String username) {
        ChatClient client = bank.stranger();
        Answer answer = client.submit("/chat/sign-in/forgotten", "forgotten", "submit", "username", username);
        return answer.status() == 302 ? client.get(answer.header("Location")) : answer;
    }

    private String tokenMailedTo(Person person) {
        ask(person.username());
        Mail mail =
                bank.mail().awaitTo(person, each -> LINK.matcher(each.text()).find());
        Matcher link = LINK.matcher(mail.text());
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).startsWith(bank.origin());
        return link.group(2);
    }

    /** As the page does: its script puts the link's secret into the form, and posts it once to open the boxes. */
    private Answer reset(String token, String password, String code) {
        ChatClient client = bank.stranger();
        Answer opened = client.submit("/chat/sign-in/reset", "reset", "opening", "token", token);
        return client.submitOn(opened, "reset", "submit", "token", token, "password", password, "code", code);
    }
}
