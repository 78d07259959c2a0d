package id.amanchat.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.AgentScreen;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatLog;
import id.amanchat.it.harness.CustomerScreen;
import id.amanchat.it.harness.Person;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.Windows;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An agent's work at the console: several chats at once, notes, hold, wrap-up. */
@SampleBank
class ConsoleIT {

    private static final String CUSTOMER = "james.walker";
    private static final String AGENT = "dewi.lestari";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Bank bank;
    private final Windows windows;

    ConsoleIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @Test
    void twoAgentsServeThreeCustomersAndEachReadsOnlyTheirOwn() {
        List<AgentScreen> agents = List.of(online("nadia.kusuma"), online("dewi.lestari"));
        Map<String, CustomerScreen> customers = new LinkedHashMap<>();
        Map.of("budi.santoso", "Budi Santoso", "siti.rahmawati", "Siti Rahmawati", CUSTOMER, "James Walker")
                .forEach((username, name) -> customers.put(
                        name, CustomerScreen.open(windows.of(username)).start("This is " + name)));

        for (String name : customers.keySet()) {
            AgentScreen agent = whoIsOffered(name, agents);
            agent.accept(name);
            ChatLog log = agent.turnTo(name);
            assertThat(log.bubble("This is " + name)).isVisible();
            log.say("An answer for " + name);
        }

        customers.forEach((name, customer) -> {
            ChatLog log = customer.log();
            assertThat(log.bubble("An answer for " + name)).isVisible();
            assertThat(log.sequences()).containsExactly(1, 2);
            log.say("Thank you from " + name);
        });
        assertThat(agents.stream().mapToInt(agent -> agent.chats().count()).sum())
                .isEqualTo(3);
        for (AgentScreen agent : agents) {
            for (String name : customers.keySet()) {
                if (agent.chatWith(name).count() == 1) {
                    ChatLog log = agent.turnTo(name);
                    assertThat(log.bubble("Thank you from " + name)).isVisible();
                    assertThat(log.sequences()).containsExactly(1, 2, 3);
                    agent.endChat();
                }
            }
        }
        customers
                .values()
                .forEach(customer -> assertThat(customer.page()
                                .getByText("This chat has ended.")
                                .first())
                        .isVisible());
    }

    @Test
    void aNoteIsReadByStaffAlone() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));
        AgentScreen agent = AgentScreen.open(windows.of(AGENT));
        agent.turnTo("James Walker");

        agent.tab("Internal note");
        agent.note().fill("Asked the cards team");
        agent.page()
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Save note"))
                .click();
        assertThat(agent.log().log()).containsText("Asked the cards team");
        agent.tab("Reply");
        agent.log().say("One moment, please");

        assertThat(customer.log().bubble("One moment, please")).isVisible();
        assertThat(customer.log().log()).not().containsText("Asked the cards team");
        assertThat(customer.log().sequences()).containsExactly(1, 2);
        customer.reload();
        assertThat(customer.log().bubble("One moment, please")).isVisible();
        assertThat(customer.log().log()).not().containsText("Asked the cards team");
        assertThat(bank.client(CUSTOMER)
                        .get("/chat/api/conversations/" + conversation + "/notes")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void onlyWhoSpokeLastPutsAChatOnHoldAndItGoesOnWithTheSameAgent() {
        bank.openBetween(CUSTOMER, AGENT);
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));
        AgentScreen agent = AgentScreen.open(windows.of(AGENT));
        ChatLog log = agent.turnTo("James Walker");

        agent.act("Put on hold");
        assertThat(agent.page().getByText("The customer wrote last and waits for an answer"))
                .isVisible();

        log.say("I ask a colleague");
        agent.act("Put on hold");
        assertThat(agent.chatWith("James Walker")).containsText("On hold");
        assertThat(customer.log().log()).containsText("The chat is on hold.");

        agent.act("Resume");
        assertThat(agent.chatWith("James Walker")).not().containsText("On hold");
        assertThat(customer.log().log()).containsText("The chat goes on.");
        customer.log().say("I am still here");
        assertThat(log.bubble("I am still here")).isVisible();
    }

    @Test
    void aDraftStaysWithItsChatWhateverIsInFront() {
        bank.openBetween("budi.santoso", AGENT);
        bank.openBetween(CUSTOMER, AGENT);
        AgentScreen agent = AgentScreen.open(windows.of(AGENT));

        agent.turnTo("James Walker").type("Half a sentence for James");
        agent.turnTo("Budi Santoso");
        assertThat(agent.log().message()).isEmpty();
        agent.page().reload();

        assertThat(agent.turnTo("James Walker").message()).hasValue("Half a sentence for James");
    }

    @Test
    void whenAChatIsOverItIsWrappedUp() {
        Person customer = bank.fresh("customer");
        bank.openBetween(customer.username(), AGENT);
        AgentScreen agent = AgentScreen.open(windows.of(AGENT));
        agent.turnTo(customer.name());

        agent.endChat();
        Locator mine = agent.wrapUps().filter(new Locator.FilterOptions().setHasText(customer.name()));
        assertThat(mine).hasCount(1);
        mine.getByRole(AriaRole.BUTTON).click();
        Locator dialog = agent.dialog("Wrap up");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Finish"))
                .click();
        assertThat(dialog).containsText("Please choose an outcome.");
        dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Solved"))
                .check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Finish"))
                .click();

        assertThat(dialog).not().isVisible();
        assertThat(mine).hasCount(0);
    }

    private AgentScreen whoIsOffered(String customer, List<AgentScreen> agents) {
        await(customer + " is offered to somebody")
                .atMost(PATIENCE)
                .until(() -> agents.stream()
                        .anyMatch(agent -> agent.offerOf(customer).count() == 1));
        return agents.stream()
                .filter(agent -> agent.offerOf(customer).count() == 1)
                .findFirst()
                .orElseThrow();
    }

    private AgentScreen online(String agent) {
        AgentScreen screen = AgentScreen.open(windows.of(agent)).be("Online");
        await().until(() ->
                "ONLINE".equals(bank.client(agent).desk().get("availability").getAsString()));
        return screen;
    }
}
