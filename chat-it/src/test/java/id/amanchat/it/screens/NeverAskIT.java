package id.amanchat.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.AgentScreen;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.CustomerScreen;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.Windows;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody at the bank can ask for a secret, and whoever pretends to be from the bank is found out. */
@SampleBank
class NeverAskIT {

    private static final String CUSTOMER = "james.walker";
    private static final String NAME = "James Walker";
    private static final String AGENT = "nadia.kusuma";
    private static final String EMPLOYEE_ID = "10057";
    private static final String SUPERVISOR = "hendra.wijaya";

    private static final List<String> TEN_WAYS = List.of(
            "Please tell me your PIN.",
            "Could you type your P1N here so that I can unblock the card?",
            "pin nya brp kak?",
            "Mohon kirimkan PIN ATM Anda",
            "I need your p.i.n to go on",
            "What is the six-digit code you use at the ATM? Send your PIN please",
            "boleh minta pin kartunya bu",
            "Kindly confirm your P\u200BI\u200BN in this chat",
            "sebutkan nomor pin bapak ya",
            "To verify you, reply with your card \uFF30\uFF29\uFF2E");

    private final Bank bank;
    private final Windows windows;

    private String conversation;
    private AgentScreen agent;

    NeverAskIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @BeforeEach
    void nadiaServesJames() {
        conversation = bank.openBetween(CUSTOMER, AGENT);
        agent = AgentScreen.open(windows.of(AGENT));
        agent.turnTo(NAME);
    }

    @Test
    void anAgentWhoAsksForAPinIsRefusedWithAReasonAndSupervisorsSeeIt() {
        Page supervisor = windows.of(SUPERVISOR);
        supervisor.navigate("/chat/supervisor/");
        Locator row = supervisor
                .getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Conversations"))
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(NAME));
        assertThat(row).isVisible();

        for (String way : TEN_WAYS) {
            agent.log().say(way);
            assertThat(refusal()).containsText("This was not sent.");
            assertThat(refusal()).containsText("PIN");
            assertThat(agent.log().message()).hasValue(way);
            if (way.equals(TEN_WAYS.get(0))) {
                assertThat(row).not().containsText("tried to ask for a secret");
            }
        }

        assertThat(row).containsText(TEN_WAYS.size() + " ×");
        assertThat(agent.log().sequences()).containsExactly(1);
        assertThat(bank.client(CUSTOMER).messages(conversation)).hasSize(1);
        agent.log().say("We will never ask for your PIN. Please enter it at the ATM only.");
        assertThat(agent.log().bubble("We will never ask for your PIN.")).isVisible();
        assertThat(refusal()).not().containsText("This was not sent.");
    }

    @Test
    void bothSidesSeeTheSameMatchCodeAndOnlyThatOneIsConfirmed() {
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));
        Locator mine = agent.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Your match code"))
                .locator("#match-code-value");
        assertThat(mine).not().isEmpty();
        String code = mine.innerText();
        assertThat(customer.agent()).containsText(code);
        assertThat(code).matches("[A-Z]{4} [A-Z]{4}");

        Page stranger = windows.stranger();
        assertThat(check(stranger, EMPLOYEE_ID, code)).hasAttribute("data-outcome", "somebody");
        assertThat(answer(stranger)).containsText("deceiving you");
        assertThat(answer(stranger).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Report a scam")))
                .isVisible();

        assertThat(check(stranger, EMPLOYEE_ID, wrong(code))).hasAttribute("data-outcome", "not");
        String said = answer(stranger).innerText();
        assertThat(check(stranger, "10023", code)).hasAttribute("data-outcome", "not");
        assertThat(answer(stranger).innerText())
                .as("wrong and foreign are told alike")
                .isEqualTo(said);

        Page another = windows.of("maya.putri");
        // Another customer's chat proves nothing to this one.
        assertThat(check(another, EMPLOYEE_ID, code)).hasAttribute("data-outcome", "not");
        Page own = windows.tabBeside(customer.page());
        assertThat(check(own, EMPLOYEE_ID, code)).hasAttribute("data-outcome", "genuine");
        assertThat(answer(own)).containsText("Nadia Kusuma");
    }

    private static Locator check(Page page, String employeeId, String code) {
        page.navigate("/chat/verify-agent");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Employee ID"))
                .fill(employeeId);
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Match code"))
                .fill(code);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Check").setExact(true))
                .click();
        assertThat(answer(page)).not().isEmpty();
        return answer(page);
    }

    private static Locator answer(Page page) {
        return page.locator("#answer");
    }

    private static String wrong(String code) {
        return code.substring(0, code.length() - 1) + (code.endsWith("A") ? "I" : "A");
    }

    private Locator refusal() {
        return agent.page().locator("#composer-refusal");
    }
}
