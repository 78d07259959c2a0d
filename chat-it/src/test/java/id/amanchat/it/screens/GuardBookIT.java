package id.amanchat.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.SecurityScreen;
import id.amanchat.it.harness.Windows;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One administrator loosens the guard's rule book, another one agrees, and it acts; and the test bench tells beforehand. */
@SampleBank
class GuardBookIT {

    private static final String ONE = "ratna.sari";
    private static final String ANOTHER = "tono.hartono";
    private static final String DOMAIN = "mitra-bank.co.id";

    private final Bank bank;
    private final Windows windows;

    GuardBookIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @Test
    void whatLoosensActsOnceASecondAdministratorApprovesIt() {
        Page one = open(ONE, "domains");
        Locator domains = textbox(one, "Domains that become links");
        domains.fill(domains.inputValue() + "\n" + DOMAIN);
        save(one, ONE, "A new partner");
        assertThat(one.locator("[data-said=news]")).containsText("it waits for a second administrator");
        assertThat(waiting(one)).containsText("Addresses of " + DOMAIN + " become links");
        waiting(one)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Look at it"))
                .click();
        assertThat(button(one, "Withdraw")).isVisible();
        assertThat(button(one, "Approve")).hasCount(0);
        assertThat(textbox(open(ONE, "domains"), "Domains that become links"))
                .not()
                .hasValue(Pattern.compile(DOMAIN.replace(".", "\\.")));

        Page another = open(ANOTHER, "");
        waiting(another)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Look and decide"))
                .click();
        button(another, "Approve").click();
        confirm(another, ANOTHER);
        assertThat(another.locator("[data-said=news]")).containsText("It acts on every server");

        one.navigate("/chat/admin/guard/domains");
        assertThat(textbox(one, "Domains that become links")).hasValue(Pattern.compile(DOMAIN.replace(".", "\\.")));
        one.navigate("/chat/admin/guard/versions");
        assertThat(one.locator(".guard-versions > li").first()).containsText("approved by Tono Hartono");

        another.navigate("/chat/admin/guard/domains");
        Locator there = textbox(another, "Domains that become links");
        there.fill(there.inputValue().replace(DOMAIN, ""));
        save(another, ANOTHER, "Over");
        assertThat(another.locator("[data-said=news]")).containsText("It acts on every server");
    }

    @Test
    void theTestBenchShowsWhatEachRuleFindsAndWhatWouldBeStored() {
        Page page = open(ONE, "test-bench");
        button(page, "Try it").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Paste a text first.");

        textbox(page, "Text").fill("My card is 4111 1111 1111 1111");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Who says it"))
                .selectOption("CUSTOMER");
        button(page, "Try it").click();
        Locator result = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Result"));
        assertThat(result.getByRole(AriaRole.GROUP)).hasText("My card is 4111 11•• •••• 1111");
        assertThat(result.getByRole(AriaRole.TABLE)).containsText("card-number");

        textbox(page, "Text").fill("Please tell me your PIN");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Who says it"))
                .selectOption("STAFF");
        button(page, "Try it").click();
        assertThat(result.getByRole(AriaRole.STATUS)).containsText("It would be refused");
        assertThat(result.getByRole(AriaRole.TABLE)).containsText("asks-for-pin");
    }

    private Page open(String person, String page) {
        Page window = windows.of(person);
        window.navigate("/chat/admin/guard" + (page.isEmpty() ? "" : "/" + page));
        return window;
    }

    private void save(Page page, String person, String why) {
        textbox(page, "Why").fill(why);
        button(page, "Save").click();
        confirm(page, person);
    }

    private void confirm(Page page, String person) {
        Locator question = page.locator("dialog.step-up[open]");
        SecurityScreen.textbox(question, "Verification code")
                .fill(bank.signIns().freshCode(Person.named(person)));
        SecurityScreen.button(question, "Confirm").click();
    }

    private static Locator waiting(Page page) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("Waiting for a second administrator"));
    }

    private static Locator textbox(Page page, String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
