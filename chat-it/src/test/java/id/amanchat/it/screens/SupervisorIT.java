package id.amanchat.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.AgentScreen;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.CustomerScreen;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.Windows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A supervisor sees what goes on, reads along, whispers, joins and helps. */
@SampleBank
class SupervisorIT {

    private static final String CUSTOMER = "james.walker";
    private static final String AGENT = "dewi.lestari";
    private static final String SUPERVISOR = "hendra.wijaya";

    private final Bank bank;
    private final Windows windows;

    private AgentScreen agent;
    private CustomerScreen customer;
    private Page supervisor;

    SupervisorIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @BeforeEach
    void dewiServesJamesAndHendraLooks() {
        bank.openBetween(CUSTOMER, AGENT);
        customer = CustomerScreen.open(windows.of(CUSTOMER));
        agent = AgentScreen.open(windows.of(AGENT));
        agent.turnTo("James Walker");
        supervisor = windows.of(SUPERVISOR);
        supervisor.navigate("/chat/supervisor/");
    }

    @Test
    void theBoardTellsOfQueuesAgentsAndConversations() {
        assertThat(table("Queues")).containsText("Accounts and transfers");
        assertThat(row("Agents", "Dewi Lestari")).containsText("Online");
        assertThat(row("Conversations", "James Walker")).containsText("Dewi Lestari");

        bank.client(AGENT).be("AWAY");

        assertThat(row("Agents", "Dewi Lestari")).containsText("Away");
    }

    @Test
    void whoeverReadsAlongIsSeenByTheAgentAndNotByTheCustomer() {
        inRow("James Walker", "Read along").click();

        assertThat(supervisor.getByRole(AriaRole.LOG)).containsText("Hello, I have a question.");
        assertThat(agent.banners()).containsText("Reads along: Hendra Wijaya");
        whisper("Look at the limit abroad");
        assertThat(agent.log().log()).containsText("Look at the limit abroad");
        agent.log().say("I see a limit abroad");
        assertThat(customer.log().bubble("I see a limit abroad")).isVisible();
        assertThat(customer.page().locator("body")).not().containsText("Look at the limit abroad");
        assertThat(customer.page().locator("body")).not().containsText("Hendra");

        button(supervisor.locator("body"), "Stop reading").click();
        assertThat(agent.banners()).not().containsText("Reads along: Hendra Wijaya");
    }

    @Test
    void whoeverJoinsIsNamedToTheCustomer() {
        inRow("James Walker", "Read along").click();
        assertThat(supervisor.getByRole(AriaRole.LOG)).containsText("Hello, I have a question.");

        button(supervisor.locator("body"), "Join").click();

        assertThat(customer.log().log()).containsText("Hendra Wijaya (employee ID");
        supervisor
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Reply to the customer"))
                .click();
        supervisor
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Message"))
                .fill("Good morning from the supervisor");
        button(supervisor.locator("body"), "Send").click();
        assertThat(customer.log().bubble("Good morning from the supervisor")).isVisible();
        assertThat(agent.log().bubble("Good morning from the supervisor")).isVisible();
    }

    @Test
    void aRaisedHandIsSeenAndAnswered() {
        agent.act("Ask for help");
        Locator dialog = agent.dialog("Ask a supervisor for help");
        dialog.getByRole(AriaRole.TEXTBOX).fill("He asks for a manager");
        button(dialog, "Ask now").click();

        assertThat(row("Conversations", "James Walker")).containsText("He asks for a manager");
        inRow("James Walker", "I am here").click();

        assertThat(agent.banners()).not().containsText("You asked for help");
        assertThat(customer.page().locator("body")).not().containsText("He asks for a manager");
    }

    private void whisper(String text) {
        supervisor
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Whisper").setExact(true))
                .fill(text);
        button(supervisor.locator("body"), "Whisper").click();
    }

    private Locator table(String name) {
        return supervisor.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(name));
    }

    private Locator row(String table, String words) {
        return table(table).getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words));
    }

    /** In a row the name goes on with whom it is about. */
    private Locator inRow(String words, String button) {
        return row("Conversations", words).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
