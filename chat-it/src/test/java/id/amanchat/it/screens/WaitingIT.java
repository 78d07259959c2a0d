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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A customer who waits, is called back, leaves a message instead, or falls silent. */
@SampleBank
class WaitingIT {

    private static final String CUSTOMER = "james.walker";
    private static final String AGENT = "dewi.lestari";

    private final Bank bank;
    private final Windows windows;

    WaitingIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @Test
    void aCustomerOnAnotherPageIsCalledWhenSomebodyAnswers() {
        String conversation = bank.startedBy(CUSTOMER);
        Page security = windows.of(CUSTOMER);
        security.navigate("/chat/security");
        assertThat(calls(security)).containsText("You are waiting for an answer");

        bank.online(AGENT);
        bank.accept(AGENT, conversation);

        assertThat(security).hasTitle(Pattern.compile("Dewi Lestari answers you now"));
        calls(security)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Go to the chat"))
                .click();
        assertThat(security.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Your agent")))
                .containsText("Dewi Lestari");
    }

    @Test
    void whoeverDoesNotChatIsNotTroubledOnOtherPages() {
        Page security = windows.of("siti.rahmawati");
        security.navigate("/chat/security");

        assertThat(security.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sign-in activity")))
                .isVisible();
        assertThat(calls(security)).isHidden();
    }

    @Test
    void whoeverLeavesAMessageNeedNotWait() {
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER)).start("My card was kept by the machine.");
        assertThat(customer.placeInTheQueue()).containsText("You are next");

        button(customer.page(), "Leave a message instead").click();

        assertThat(status(customer.page(), "Your message is with us")).containsText("You need not wait");
        assertThat(customer.log().log()).containsText("You left a message");
        assertThat(button(customer.page(), "Leave a message instead")).isHidden();
        customer.log().say("It was the one at the station.");
        assertThat(customer.log().bubble("at the station")).containsText("Sent");
        customer.reload();
        assertThat(status(customer.page(), "Your message is with us")).isVisible();
        assertThat(customer.log().bubble("at the station")).isVisible();
        assertThat(customer.log().sequences()).containsExactly(1, 2);
    }

    @Test
    void whatIsWrittenWhileWaitingIsThereForTheAgent() {
        String conversation = bank.startedBy(CUSTOMER);
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));
        customer.log().say("And it is urgent.");
        assertThat(customer.log().bubble("And it is urgent.")).containsText("Sent");

        bank.online(AGENT);
        bank.accept(AGENT, conversation);

        AgentScreen agent = AgentScreen.open(windows.of(AGENT));
        assertThat(agent.turnTo("James Walker").bubble("And it is urgent.")).isVisible();
    }

    @Test
    void stepsAreToldInTheReadersLanguage() {
        bank.openBetween(CUSTOMER, AGENT);

        Page page = windows.of(bank.client(CUSTOMER), "id-ID", Windows.PHONE);
        page.navigate("/chat/conversation");

        assertThat(page.getByRole(AriaRole.LOG))
                .containsText("Dewi Lestari (nomor pegawai 10023) kini ada dalam obrolan.");
    }

    private static Locator calls(Page page) {
        return page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Your chat"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator status(Page page, String name) {
        return page.getByRole(AriaRole.STATUS, new Page.GetByRoleOptions().setName(name));
    }
}
