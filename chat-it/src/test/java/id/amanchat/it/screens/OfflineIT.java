package id.amanchat.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatLog;
import id.amanchat.it.harness.CustomerScreen;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.Windows;
import org.junit.jupiter.api.Test;

/** The connection goes, and comes back. */
@SampleBank
class OfflineIT {

    private static final String CUSTOMER = "maya.putri";
    private static final String AGENT = "dewi.lestari";

    private final Bank bank;
    private final Windows windows;

    OfflineIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @Test
    void whatIsTypedOfflineIsSentWhenBack() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        Page page = windows.of(CUSTOMER);
        ChatLog log = CustomerScreen.open(page).log();
        assertThat(log.bubble("Hello, I have a question.")).isVisible();

        page.context().setOffline(true);
        assertThat(connection(page)).containsText("You are offline now");
        log.say("Written in a tunnel");
        log.say("And another");
        assertThat(log.anything("Written in a tunnel")).isVisible();
        assertThat(log.log()).containsText("Sending");
        bank.client(AGENT).say(conversation, "Are you there?");

        page.context().setOffline(false);

        assertThat(log.bubble("Written in a tunnel")).containsText("Sent");
        assertThat(log.bubble("And another")).containsText("Sent");
        assertThat(log.bubble("Are you there?")).isVisible();
        assertThat(connection(page)).not().containsText("You are offline now");
        assertThat(log.sequences()).containsExactly(1, 2, 3, 4);
        assertThat(bank.client(AGENT).messages(conversation))
                .extracting(message -> message.get("text").getAsString())
                .containsExactly("Hello, I have a question.", "Are you there?", "Written in a tunnel", "And another");
    }

    @Test
    void whatWasSaidMeanwhileIsThereWhenTheLaptopOpensAgain() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        Page page = windows.of(CUSTOMER);
        ChatLog log = CustomerScreen.open(page).log();
        assertThat(log.bubble("Hello, I have a question.")).isVisible();
        page.context().setOffline(true);
        assertThat(connection(page)).containsText("You are offline now");
        for (int n = 1; n <= 5; n++) {
            bank.client(AGENT).say(conversation, "While you were away " + n);
        }

        page.context().setOffline(false);

        assertThat(log.bubble("While you were away 5")).isVisible();
        assertThat(log.sequences()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    private static com.microsoft.playwright.Locator connection(Page page) {
        return page.getByRole(AriaRole.STATUS, new Page.GetByRoleOptions().setName("Connection"));
    }
}
