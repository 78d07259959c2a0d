package id.amanchat.it.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.SignInScreen;
import id.amanchat.it.harness.Windows;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first second factor: with the activation code that the bank handed over, and with nothing less. */
@SampleBank
class EnrolmentIT {

    private static final String WRONG = "AAAA-AAAA-AAAA-AAAA";
    private static final String PAGE = "/chat/sign-in/enrol";
    private static final Pattern KEY = Pattern.compile("id=\"enrol:key\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern RECOVERY_CODE = Pattern.compile("<code>((?:[A-Z2-7]{4}-){3}[A-Z2-7]{4})</code>");

    private final Bank bank;
    private final Windows windows;

    EnrolmentIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @Test
    void agusIsLedFromThePasswordToHisPageAndKeepsHisRecoveryCodes() {
        Person agus = Person.named("agus.pratama");
        Page page = windows.stranger();
        SignInScreen screen = SignInScreen.open(page).password(agus.username(), agus.password());
        assertThat(page).hasURL(Pattern.compile(".*" + PAGE + "$"));
        screen.textbox("Activation code").fill(WRONG);
        screen.button("Continue").click();
        assertThat(screen.refusal()).isVisible();
        screen.textbox("Activation code")
                .fill(agus.activationCode().toLowerCase().replace("-", " "));
        screen.button("Continue").click();
        String key = screen.textbox("Key").inputValue();
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(key)))
                .isVisible();
        screen.textbox("Verification code").fill(bank.signIns().freshCode(agus.username(), key));
        screen.button("Confirm").click();

        Locator codes = page.locator("#recovery-codes li");
        assertThat(codes).hasCount(10);
        List<String> kept = codes.allInnerTexts();
        assertThat(kept).doesNotHaveDuplicates().allMatch(code -> code.strip().matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        screen.button("I have kept them").click();
        page.navigate("/chat/sign-in/recovery-codes");
        assertThat(page.locator("#recovery-codes")).hasCount(0);
        assertThat(bank.mail()
                        .awaitTo(agus, mail -> mail.subject().contains("Bank Aman"))
                        .text())
                .doesNotContain(key, kept.get(0).strip(), agus.activationCode());

        // And back in with one of them.
        Page later = windows.stranger();
        SignInScreen again = SignInScreen.open(later).password(agus.username(), agus.password());
        again.button("Use a recovery code").click();
        again.textbox("Recovery code").fill(kept.get(3).strip().toLowerCase().replace("-", ""));
        again.button("Verify").click();
        assertThat(later.getByText("Recovery codes left: 9")).isVisible();
    }

    @Test
    void thePasswordAloneEnrolsNothing() {
        Person person = bank.newcomer();
        ChatClient client = afterThePassword(person);

        assertThat(client.get(PAGE).body()).doesNotContain("enrol:key").doesNotContain("otpauth");
        Answer refused = activate(client, WRONG);
        assertThat(refused.refusal()).isNotBlank();
        assertThat(refused.body()).doesNotContain("enrol:key");
        assertThat(client.get("/chat/conversation").status()).isEqualTo(302);
        assertThat(client.get("/chat/api/conversations/current").status()).isEqualTo(401);
    }

    @Test
    void theCodeOfSomebodyElseIsAsGoodAsWrong() {
        Person person = bank.newcomer();
        Person other = bank.newcomer();
        ChatClient client = afterThePassword(person);

        String wrong = activate(client, WRONG).refusal();

        assertThat(activate(client, other.activationCode()).refusal())
                .isEqualTo(wrong)
                .isNotBlank();
    }

    @Test
    void afterTenTriesTheRightActivationCodeIsRefusedInTheSameWords() {
        Person person = bank.newcomer();
        ChatClient client = afterThePassword(person);
        String words = activate(client, WRONG).refusal();
        for (int i = 1; i < 10; i++) {
            activate(client, WRONG);
        }

        assertThat(activate(client, person.activationCode()).refusal())
                .isEqualTo(words)
                .isNotBlank();
    }

    @Test
    void anActivationCodeAndARecoveryCodeWorkOnce() {
        Person person = bank.newcomer();
        ChatClient first = afterThePassword(person);
        ChatClient second = afterThePassword(person);
        Answer ours = activate(first, person.activationCode());
        Answer theirs = activate(second, person.activationCode());
        Answer codes = confirm(first, person, ours);
        assertThat(codes.body()).contains("recovery-codes");

        confirm(second, person, theirs);
        assertThat(second.get("/chat/conversation").status())
                .as("who came second")
                .isNotEqualTo(200);

        Matcher code = RECOVERY_CODE.matcher(codes.body());
        assertThat(code.find()).isTrue();
        assertThat(letInBy(code.group(1), person)).isTrue();
        assertThat(bank.mail()
                        .awaitTo(person, mail -> mail.subject().contains("recovery code was used"))
                        .text())
                .doesNotContain(code.group(1));
        assertThat(letInBy(code.group(1), person)).as("once").isFalse();
    }

    private boolean letInBy(String recoveryCode, Person person) {
        ChatClient client = bank.stranger();
        client.givePassword(person.username(), person.password());
        client.submit("/chat/sign-in/verify", "recovery", "submit", "recovery-code", recoveryCode);
        return client.get("/chat/conversation").status() == 200;
    }

    private ChatClient afterThePassword(Person person) {
        ChatClient client = bank.stranger();
        assertThat(client.givePassword(person.username(), person.password()).header("Location"))
                .endsWith(PAGE);
        return client;
    }

    private static Answer activate(ChatClient client, String code) {
        Answer answer = client.submit(PAGE, "activation", "submit", "activation-code", code);
        return answer.status() == 302 ? client.get(answer.header("Location")) : answer;
    }

    private Answer confirm(ChatClient client, Person person, Answer page) {
        Matcher key = KEY.matcher(page.body());
        assertThat(key.find()).as(page.body()).isTrue();
        Answer answer = client.submitOn(
                page,
                "enrol",
                "submit",
                "key",
                key.group(1),
                "code",
                bank.signIns().freshCode(person.username() + key.group(1), key.group(1)));
        return answer.status() == 302 ? client.get(answer.header("Location")) : answer;
    }
}
