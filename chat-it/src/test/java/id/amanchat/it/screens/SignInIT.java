package id.amanchat.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.SignInScreen;
import id.amanchat.it.harness.SignIns;
import id.amanchat.it.harness.Windows;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Signing in as a person does. */
@SampleBank
class SignInIT {

    private static final Person CUSTOMER = Person.named("siti.rahmawati");
    private static final Person AGENT = Person.named("rizky.hidayat");

    private final Bank bank;
    private final Windows windows;

    SignInIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @Test
    void aCustomerComesInWithPasswordAndCodeAndGoesOutAgain() {
        Page page = windows.stranger();

        SignInScreen.open(page)
                .password(CUSTOMER.username(), CUSTOMER.password())
                .code(bank.signIns().freshCode(CUSTOMER));

        assertThat(page).hasURL(Pattern.compile(".*/chat/conversation$"));
        assertThat(page.getByRole(AriaRole.BANNER)).containsText(CUSTOMER.name());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        page.navigate("/chat/conversation");
        assertThat(page).hasURL(Pattern.compile(".*/chat/sign-in.*"));
    }

    @Test
    void anAgentComesToTheConsole() {
        Page page = windows.stranger();

        SignInScreen.open(page)
                .password(AGENT.username(), AGENT.password())
                .code(bank.signIns().freshCode(AGENT));

        assertThat(page).hasURL(Pattern.compile(".*/chat/agent/$"));
    }

    @Test
    void aWrongPasswordAndAnUnknownPersonAreRefusedInTheSameWords() {
        SignInScreen screen = SignInScreen.open(windows.stranger());
        screen.password(CUSTOMER.username(), "Not-the-password-1");
        assertThat(screen.refusal()).isVisible();
        String words = screen.refusal().innerText();

        screen.password("nobody.at.all", "Not-the-password-1");

        assertThat(screen.refusal()).hasText(words);
        assertThat(words).isNotBlank().doesNotContain("???");
    }

    @Test
    void aWrongCodeAndAUsedCodeAreRefusedEachInItsWords() {
        String used = bank.signIns().freshCode(CUSTOMER);
        bank.stranger().signIn(CUSTOMER, used);
        SignInScreen screen = SignInScreen.open(windows.stranger()).password(CUSTOMER.username(), CUSTOMER.password());
        screen.code(SignIns.wrongCode(CUSTOMER));
        assertThat(screen.refusal()).isVisible();
        assertThat(screen.refusal()).containsText("That code is not right");

        screen.code(used);

        assertThat(screen.refusal()).containsText("That code was used already");
    }

    @Test
    void aRefusalKeepsTheUsernameAndForgetsThePassword() {
        SignInScreen screen = SignInScreen.open(windows.stranger());

        screen.password(CUSTOMER.username(), "Not-the-password-1");

        assertThat(screen.refusal()).isVisible();
        assertThat(screen.textbox("Username")).hasValue(CUSTOMER.username());
        assertThat(screen.textbox("Password")).hasValue("");
    }

    @Test
    void thePasswordCanBeShown() {
        Page page = windows.stranger();
        SignInScreen screen = SignInScreen.open(page);
        screen.textbox("Password").fill("To-be-seen-1");

        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Show password"))
                .check();

        assertThat(page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)))
                .hasAttribute("type", "text");
    }

    @Test
    void somebodySentToTheSignInComesBackToWhereTheyWanted() {
        Page page = windows.stranger();
        page.navigate("/chat/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Chat with us"))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*/chat/sign-in.*"));
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Username")))
                .isVisible();
    }

    @Test
    void theSamplePageShowsTheCodeThatLetsOneIn() {
        Page page = windows.stranger();
        page.navigate("/chat/sample");
        String code = page.getByRole(AriaRole.LISTITEM)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("hendra.wijaya"))
                .locator(".person-code code")
                .innerText();

        assertThat(code).matches("\\d{6}");
        assertThat(page.getByText("Sample bank").first()).isVisible();
    }
}
