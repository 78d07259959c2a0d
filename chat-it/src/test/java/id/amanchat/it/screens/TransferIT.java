package id.amanchat.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.amanchat.it.harness.AgentScreen;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.CustomerScreen;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.Windows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A chat is handed to a colleague, who may decline; the customer is told who joins, and of nothing else. */
@SampleBank
class TransferIT {

    private static final String CUSTOMER = "james.walker";
    private static final String NADIA = "nadia.kusuma";
    private static final String DEWI = "dewi.lestari";

    private final Bank bank;
    private final Windows windows;

    private AgentScreen nadia;
    private AgentScreen dewi;
    private CustomerScreen customer;

    TransferIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @BeforeEach
    void nadiaServesTheCustomerAndDewiIsThere() {
        bank.openBetween(CUSTOMER, NADIA);
        bank.online(DEWI);
        customer = CustomerScreen.open(windows.of(CUSTOMER));
        nadia = AgentScreen.open(windows.of(NADIA));
        dewi = AgentScreen.open(windows.of(DEWI));
        nadia.turnTo("James Walker");
    }

    @Test
    void whatIsDeclinedStaysWithTheOneWhoProposedIt() {
        nadia.transferTo("Dewi Lestari", false, "Asks about a limit abroad");
        assertThat(nadia.banners()).containsText("Proposed to Dewi Lestari");
        assertThat(dewi.offerOf("James Walker")).containsText("Nadia Kusuma");

        dewi.decline("James Walker");

        assertThat(nadia.banners()).not().containsText("Proposed to Dewi Lestari");
        assertThat(nadia.page().getByText("Dewi Lestari").first()).isVisible();
        nadia.log().say("I am still with you");
        assertThat(customer.log().bubble("I am still with you")).isVisible();
        assertThat(customer.page().locator("body")).not().containsText("Dewi Lestari");
    }

    @Test
    void whatIsAcceptedGoesOverWithItsNoteAndTheCustomerIsToldWhoAnswers() {
        nadia.transferTo("Dewi Lestari", false, "Asks about a limit abroad");

        dewi.accept("James Walker");
        dewi.turnTo("James Walker");

        assertThat(dewi.log().log()).containsText("Asks about a limit abroad");
        assertThat(nadia.chatWith("James Walker")).hasCount(0);
        assertThat(customer.agent()).containsText("Dewi Lestari");
        assertThat(customer.log().log()).containsText("Dewi Lestari (employee ID");
        assertThat(customer.page().locator("body")).not().containsText("Asks about a limit abroad");
        dewi.log().say("Good morning, James");
        assertThat(customer.log().bubble("Good morning, James")).isVisible();
    }

    @Test
    void theyMayBeInTheRoomTogetherFirst() {
        nadia.transferTo("Dewi Lestari", true, "Let us look at it together");
        dewi.accept("James Walker");
        dewi.turnTo("James Walker");
        assertThat(nadia.banners()).containsText("Dewi Lestari is in the chat");
        assertThat(customer.log().log()).containsText("Dewi Lestari (employee ID");
        dewi.log().say("I am looking at it");
        assertThat(customer.log().bubble("I am looking at it")).isVisible();
        assertThat(customer.agent()).containsText("Nadia Kusuma");

        nadia.banner("Hand over");

        assertThat(customer.agent()).containsText("Dewi Lestari");
        assertThat(nadia.chatWith("James Walker")).hasCount(0);
        dewi.log().say("Now I take care of it");
        assertThat(customer.log().bubble("Now I take care of it")).isVisible();
    }

    @Test
    void whoProposedItTakesItBack() {
        nadia.transferTo("Dewi Lestari", false, "Perhaps yours");
        assertThat(dewi.offerOf("James Walker")).isVisible();

        nadia.banner("Take back");

        assertThat(dewi.offerOf("James Walker")).hasCount(0);
        nadia.log().say("Here I am again");
        assertThat(customer.log().bubble("Here I am again")).isVisible();
    }
}
