package id.amanchat.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.AgentScreen;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatLog;
import id.amanchat.it.harness.CustomerScreen;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.Windows;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A customer and an agent talk, each in a browser of their own. */
@SampleBank
class TalkIT {

    private static final String CUSTOMER = "james.walker";
    private static final String AGENT = "nadia.kusuma";

    private final Bank bank;
    private final Windows windows;

    TalkIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @Test
    void theyTalkAndSeeWhatBecameOfEachMessage() {
        AgentScreen agent = AgentScreen.open(windows.of(AGENT)).be("Online");
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER)).start("Is my card blocked?");
        assertThat(agent.offerOf("James Walker")).containsText("Is my card blocked?");

        agent.accept("James Walker");

        assertThat(customer.agent()).containsText("Nadia Kusuma");
        assertThat(customer.agent()).containsText("10057");
        assertThat(customer.log().bubble("Is my card blocked?")).containsText("Read");

        agent.log().say("Let me have a look.");
        assertThat(customer.log().bubble("Let me have a look.")).containsText("Nadia Kusuma");
        assertThat(agent.log().bubble("Let me have a look.")).containsText("Read");

        customer.log().say("Thank you!");
        assertThat(agent.log().bubble("Thank you!")).containsText("James Walker");
        assertThat(customer.log().bubble("Thank you!")).containsText("Read");
        assertThat(customer.log().sequences()).containsExactly(1, 2, 3);
        assertThat(agent.log().sequences()).containsExactly(1, 2, 3);
    }

    @Test
    void theWaitingCustomerSeesTheirPlace() {
        bank.startedBy("siti.rahmawati");

        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER)).start("Anybody there?");

        assertThat(customer.placeInTheQueue()).containsText("2");
        bank.client("siti.rahmawati")
                .end(bank.client("siti.rahmawati").current().text("id"));
        assertThat(customer.placeInTheQueue()).containsText("You are next");
    }

    @Test
    void aMessageIsSentThenDeliveredThenRead() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        ChatLog log = CustomerScreen.open(windows.of(CUSTOMER)).log();
        log.say("Three steps");
        Locator bubble = log.bubble("Three steps");

        assertThat(bubble).containsText("Sent");
        bank.client(AGENT).received(conversation, 2);
        assertThat(bubble).containsText("Delivered");
        bank.client(AGENT).read(conversation, 2);
        assertThat(bubble).containsText("Read");
    }

    @Test
    void eachSeesTheOtherTyping() {
        bank.openBetween(CUSTOMER, AGENT);
        ChatLog customer = CustomerScreen.open(windows.of(CUSTOMER)).log();
        AgentScreen agent = AgentScreen.open(windows.of(AGENT));
        ChatLog desk = agent.turnTo("James Walker");
        assertThat(desk.bubble("Hello, I have a question.")).isVisible();

        customer.type("I am");
        assertThat(desk.typing()).containsText("James Walker");
        desk.type("Me too");
        assertThat(customer.typing()).containsText("Nadia Kusuma");
    }

    @Test
    void aReloadKeepsEverythingAndNothingTwice() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        for (int n = 2; n <= 30; n++) {
            bank.client(n % 2 == 0 ? CUSTOMER : AGENT).say(conversation, "Message number " + n + ".");
        }
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));
        assertThat(customer.log().bubble("Message number 30.")).isVisible();
        List<Integer> before = customer.log().sequences();

        customer.reload();

        assertThat(customer.log().bubble("Message number 30.")).isVisible();
        assertThat(customer.log().sequences())
                .isEqualTo(before)
                .hasSize(30)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(customer.agent()).containsText("Nadia Kusuma");
    }

    @Test
    void aDraftSurvivesAReload() {
        bank.openBetween(CUSTOMER, AGENT);
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));
        customer.log().type("Half a thou");

        customer.reload();

        assertThat(customer.log().message()).hasValue("Half a thou");
    }

    @Test
    void twoTabsOfOnePersonShowTheSame() {
        bank.openBetween(CUSTOMER, AGENT);
        CustomerScreen first = CustomerScreen.open(windows.of(CUSTOMER));
        CustomerScreen second = CustomerScreen.open(windows.tabBeside(first.page()));
        assertThat(second.log().bubble("Hello, I have a question.")).isVisible();

        first.log().say("From the first tab");
        assertThat(second.log().bubble("From the first tab")).hasCount(1);
        second.log().say("From the second tab");
        assertThat(first.log().bubble("From the second tab")).hasCount(1);

        assertThat(first.log().sequences()).isEqualTo(second.log().sequences());
    }

    @Test
    void whatLooksLikeMarkupIsOnlyText() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        String markup = "<img src=x onerror=\"document.title='owned'\"><b>bold</b>";
        bank.client(CUSTOMER).say(conversation, markup);

        Page page = windows.of(AGENT);
        ChatLog desk = AgentScreen.open(page).turnTo("James Walker");

        assertThat(desk.bubble("<b>bold</b>")).containsText(markup);
        assertThat(desk.log().locator("img, b")).hasCount(0);
        assertThat(page).not().hasTitle("owned");
    }

    @Test
    void theCustomerEndsTheChatAndBothSee() {
        bank.openBetween(CUSTOMER, AGENT);
        AgentScreen agent = AgentScreen.open(windows.of(AGENT));
        agent.turnTo("James Walker");
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));
        assertThat(customer.log().message()).isVisible();

        customer.endChat();

        assertThat(customer.page().getByText("This chat has ended.").first()).isVisible();
        assertThat(customer.log().message()).not().isVisible();
        assertThat(agent.page().getByText("This chat has ended.").first()).isVisible();
        customer.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start a new chat"))
                .click();
        assertThat(customer.topic()).isVisible();
    }

    @Test
    void theAgentEndsTheChatAndTheCustomerSees() {
        bank.openBetween(CUSTOMER, AGENT);
        AgentScreen agent = AgentScreen.open(windows.of(AGENT));
        agent.turnTo("James Walker");
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));

        agent.endChat();

        assertThat(customer.page().getByText("This chat has ended.").first()).isVisible();
        assertThat(customer.log().message()).not().isVisible();
    }

    @Test
    void aChatEndedMeanwhileGivesTheTextBack() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        Page page = windows.of(CUSTOMER);
        CustomerScreen customer = CustomerScreen.open(page);
        assertThat(customer.log().bubble("Hello, I have a question.")).isVisible();
        page.context().setOffline(true);
        customer.log().say("Written too late");
        bank.client(AGENT).end(conversation);

        page.context().setOffline(false);

        Locator text = customer.log().anything("Written too late");
        assertThat(text).isVisible();
        assertThat(customer.log().log()).containsText("Not sent");
    }

    @Test
    void tooLongAMessageStaysInTheBox() {
        bank.openBetween(CUSTOMER, AGENT);
        ChatLog log = CustomerScreen.open(windows.of(CUSTOMER)).log();
        assertThat(log.bubble("Hello, I have a question.")).isVisible();

        log.say("a".repeat(4_001));

        assertThat(log.message()).hasValue("a".repeat(4_001));
        assertThat(log.sequences()).containsExactly(1);
    }
}
