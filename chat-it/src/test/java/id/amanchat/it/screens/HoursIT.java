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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator closes a queue, and opens it again: it acts at once, for customers and agents alike. */
@SampleBank
class HoursIT {

    private static final String ADMINISTRATOR = "ratna.sari";
    private static final String AGENT = "rizky.hidayat";
    private static final ZoneId BANK = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Bank bank;
    private final Windows windows;

    HoursIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @AfterEach
    void theQueueIsOpenForTheOthers() {
        Page hours = hours();
        while (deletions(hours).count() > 0) {
            deletions(hours).first().click();
            assertThat(hours.getByText("Deleted.").first()).isVisible();
        }
    }

    @Test
    void outsideHoursACustomerLeavesAMessageAndItIsOfferedWhenTheQueueOpens() {
        close(
                "cards",
                LocalDateTime.now(BANK).minusHours(1),
                LocalDateTime.now(BANK).plusHours(3));
        AgentScreen agent = AgentScreen.open(windows.of(AGENT)).be("Online");

        Page customer = windows.of("james.walker");
        customer.navigate("/chat/conversation");
        customer.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Topic"))
                .selectOption("cards");
        assertThat(customer.getByText("Closed now.").first()).isVisible();
        customer.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("How can we help?"))
                .fill("My card is bent");
        customer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leave a message"))
                .click();
        assertThat(CustomerScreen.open(customer).log().bubble("My card is bent"))
                .isVisible();
        assertThat(agent.offers()).hasCount(0);

        theQueueIsOpenForTheOthers();

        assertThat(agent.offerOf("James Walker")).containsText("My card is bent");
        agent.accept("James Walker");
        agent.turnTo("James Walker").say("We send you a new one");
        assertThat(CustomerScreen.open(customer).log().bubble("We send you a new one"))
                .isVisible();
    }

    @Test
    void aClosingThatEndsBeforeItBeginsIsExplainedBesideItsField() {
        Page hours = hours();

        fill(
                hours,
                LocalDateTime.now(BANK).plusHours(2),
                LocalDateTime.now(BANK).plusHours(1),
                "Backwards");

        assertThat(hours.getByText("Nothing was saved yet.").first()).isVisible();
        assertThat(hours.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Name in English"))
                        .last())
                .hasValue("Backwards");
        assertThat(hours.locator("[aria-invalid=true]").count()).isPositive();
        assertThat(deletions(hours)).hasCount(0);
    }

    private void close(String queue, LocalDateTime from, LocalDateTime until) {
        Page hours = windows.of(ADMINISTRATOR);
        hours.navigate("/chat/admin/hours?queue=" + queue);
        part(hours)
                .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Queue"))
                .selectOption(queue);
        fill(hours, from, until, "Drill");
        assertThat(deletions(hours)).hasCount(1);
    }

    private void fill(Page hours, LocalDateTime from, LocalDateTime until, String name) {
        part(hours).getByLabel("From").fill(MINUTES.format(from));
        part(hours).getByLabel("Until").fill(MINUTES.format(until));
        part(hours).getByLabel("Name in English").fill(name);
        part(hours).getByLabel("Name in Indonesian").fill("Latihan");
        part(hours)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add"))
                .click();
    }

    private Page hours() {
        Page page = windows.of(ADMINISTRATOR);
        page.navigate("/chat/admin/hours");
        return page;
    }

    private static Locator part(Page hours) {
        return hours.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("One-off closings"));
    }

    private static Locator deletions(Page hours) {
        return part(hours)
                .getByRole(AriaRole.TABLE)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"));
    }
}
