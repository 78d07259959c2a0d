package id.amanchat.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.AgentScreen;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatLog;
import id.amanchat.it.harness.CustomerScreen;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.Windows;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Offers on the agents' screens. */
@SampleBank
class OffersIT {

    private static final double OFFER_AND_MORE_MS = 30_000;

    private final Bank bank;
    private final Windows windows;

    OffersIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @Test
    void twoAgentsRaceForOneChatAndOneGetsIt() {
        List<AgentScreen> agents = List.of(online("nadia.kusuma"), online("dewi.lestari"));
        CustomerScreen customer =
                CustomerScreen.open(windows.of("james.walker")).start("Who is first?");

        Locator offers = agents.get(0).offerOf("James Walker");
        await().until(() ->
                agents.stream().anyMatch(agent -> agent.offerOf("James Walker").count() == 1));
        for (AgentScreen agent : agents) {
            Locator accept = agent.offerOf("James Walker").getByRole(AriaRole.BUTTON);
            if (accept.count() > 0) {
                accept.first().dispatchEvent("click");
            }
        }

        assertThat(customer.agent()).isVisible();
        assertThat(offers).hasCount(0);
        assertThat(agents.get(1).offerOf("James Walker")).hasCount(0);
        assertThat(agents.stream()
                        .filter(agent -> agent.chatWith("James Walker").count() == 1))
                .hasSize(1);
    }

    @Test
    void aDeclinedOfferIsShownToTheNextAgent() {
        AgentScreen nadia = online("nadia.kusuma");
        CustomerScreen.open(windows.of("james.walker")).start("Next, please");
        assertThat(nadia.offerOf("James Walker")).isVisible();
        AgentScreen dewi = online("dewi.lestari");

        nadia.decline("James Walker");

        dewi.accept("James Walker");
        assertThat(nadia.offers()).hasCount(0);
    }

    @Test
    void anExpiredOfferIsShownToTheNextAgent() {
        AgentScreen nadia = online("nadia.kusuma");
        CustomerScreen.open(windows.of("james.walker")).start("Nobody looks");
        assertThat(nadia.offerOf("James Walker")).isVisible();
        AgentScreen dewi = online("dewi.lestari");

        assertThat(dewi.offerOf("James Walker"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(OFFER_AND_MORE_MS));

        assertThat(nadia.offers()).hasCount(0);
        dewi.accept("James Walker");
    }

    @Test
    void anAgentHoldsSeveralChatsApart() {
        AgentScreen dewi = online("dewi.lestari");
        CustomerScreen james = CustomerScreen.open(windows.of("james.walker")).start("I am James");
        dewi.accept("James Walker");
        CustomerScreen budi = CustomerScreen.open(windows.of("budi.santoso")).start("I am Budi");
        dewi.accept("Budi Santoso");

        ChatLog withJames = dewi.turnTo("James Walker");
        assertThat(withJames.bubble("I am James")).isVisible();
        withJames.say("Good morning James");
        ChatLog withBudi = dewi.turnTo("Budi Santoso");
        assertThat(withBudi.bubble("I am Budi")).isVisible();
        assertThat(withBudi.log()).not().containsText("James");
        withBudi.say("Good morning Budi");

        assertThat(james.log().bubble("Good morning James")).isVisible();
        assertThat(budi.log().bubble("Good morning Budi")).isVisible();
        assertThat(james.log().log()).not().containsText("Budi");
        assertThat(dewi.chats()).hasCount(2);
    }

    @Test
    void aNewMessageInAnotherChatIsMarkedAsUnread() {
        String first = bank.openBetween("james.walker", "dewi.lestari");
        bank.openBetween("budi.santoso", "dewi.lestari");
        AgentScreen dewi = AgentScreen.open(windows.of("dewi.lestari"));
        dewi.turnTo("James Walker");
        assertThat(dewi.log().bubble("Hello, I have a question.")).isVisible();
        dewi.turnTo("Budi Santoso");

        bank.client("james.walker").say(first, "Still there?");

        assertThat(dewi.chatWith("James Walker")).containsText("1 unread");
        assertThat(dewi.chatWith("James Walker")).containsText("Still there?");
    }

    @Test
    void anAgentWhoGoesAwayIsOfferedNothing() {
        AgentScreen nadia = online("nadia.kusuma");
        nadia.be("Away");
        assertThat(nadia.page().getByText("Your availability is Away")).isVisible();
        AgentScreen dewi = online("dewi.lestari");

        CustomerScreen.open(windows.of("james.walker")).start("Hello");

        assertThat(dewi.offerOf("James Walker")).isVisible();
        assertThat(nadia.offers()).hasCount(0);
    }

    private AgentScreen online(String agent) {
        AgentScreen screen = AgentScreen.open(windows.of(agent)).be("Online");
        await().until(() ->
                "ONLINE".equals(bank.client(agent).desk().get("availability").getAsString()));
        return screen;
    }
}
