package id.amanchat.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.Beside;
import id.amanchat.it.harness.CustomerScreen;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.Windows;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A silent customer is asked. Where minutes would have to pass, the test turns the database's clock back. */
@Beside
@SampleBank(on = SampleBank.Database.POSTGRESQL)
class StillThereIT {

    private static final String CUSTOMER = "james.walker";
    private static final String AGENT = "dewi.lestari";

    private final Bank bank;
    private final Windows windows;

    StillThereIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @Test
    void aSilentCustomerIsAskedAndAnswersByOnePress() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        CustomerScreen customer = CustomerScreen.open(windows.of(CUSTOMER));
        bank.client(AGENT).say(conversation, "Which card is it?");
        assertThat(customer.log().bubble("Which card is it?")).isVisible();

        bank.database()
                .change(
                        "update conversation_conversation set last_event_at = last_event_at - interval '11' minute"
                                + " where id = ?",
                        UUID.fromString(conversation));

        Locator stillHere =
                customer.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Yes, I am still here"));
        assertThat(stillHere).isVisible();
        stillHere.click();
        assertThat(customer.log().bubble("Yes, I am still here.")).containsText("Sent");
        assertThat(stillHere).isHidden();
    }
}
