package id.amanchat.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.AgentScreen;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.CustomerScreen;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.Windows;
import org.junit.jupiter.api.Test;

/** A chat led from the offer to the end without a mouse. */
@SampleBank
class KeyboardIT {

    private static final String AGENT = "dewi.lestari";

    private final Bank bank;
    private final Windows windows;

    KeyboardIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @Test
    void anAgentNeedsNoMouse() {
        AgentScreen agent = AgentScreen.open(windows.of(AGENT));
        Page page = agent.page();
        Keyboard keys = page.keyboard();
        assertThat(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Availability")))
                .isEnabled();

        keys.press("Alt+V");
        keys.type("Online");
        await().until(() ->
                "ONLINE".equals(bank.client(AGENT).desk().get("availability").getAsString()));
        CustomerScreen customer =
                CustomerScreen.open(windows.of("james.walker")).start("Without a mouse, please");
        assertThat(agent.offerOf("James Walker")).isVisible();
        keys.press("Alt+A");
        assertThat(agent.chatWith("James Walker")).isVisible();
        toTheChat(agent, "James Walker");

        keys.press("Alt+R");
        keys.type("By the keys alone");
        keys.press("Enter");
        assertThat(customer.log().bubble("By the keys alone")).isVisible();

        keys.press("Alt+N");
        keys.type("A note by the keys");
        keys.press("Enter");
        assertThat(agent.log().log()).containsText("A note by the keys");

        keys.press("Alt+H");
        assertThat(agent.chatWith("James Walker")).containsText("On hold");
        keys.press("Alt+H");
        assertThat(agent.chatWith("James Walker")).not().containsText("On hold");

        keys.press("Alt+T");
        assertThat(agent.dialog("Transfer this chat")).isVisible();
        keys.press("Escape");
        assertThat(agent.dialog("Transfer this chat")).not().isVisible();

        keys.press("Alt+E");
        Locator question = agent.dialog("End this chat?");
        assertThat(question).isVisible();
        tabTo(page, question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Yes, end it")));
        keys.press("Enter");
        assertThat(customer.page().getByText("This chat has ended.").first()).isVisible();
    }

    @Test
    void theKeysAreSaidInAnOverlayThatClosesWithEscape() {
        AgentScreen agent = AgentScreen.open(windows.of(AGENT));
        assertThat(agent.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Availability")))
                .isEnabled();

        agent.page().keyboard().press("?");

        Locator overlay = agent.dialog("Everything by keyboard");
        assertThat(overlay).containsText("Accept the offer");
        assertThat(overlay).containsText("Transfer the chat");
        agent.page().keyboard().press("Escape");
        assertThat(overlay).not().isVisible();
    }

    /** By the palette, as one who knows only its key. */
    private static void toTheChat(AgentScreen agent, String customer) {
        Keyboard keys = agent.page().keyboard();
        keys.press("Control+K");
        assertThat(agent.dialog("What do you want to do?")).isVisible();
        keys.type(customer);
        keys.press("Enter");
        assertThat(agent.dialog("What do you want to do?")).not().isVisible();
        assertThat(agent.log().bubble("Without a mouse, please")).isVisible();
    }

    private static void tabTo(Page page, Locator button) {
        for (int steps = 0; steps < 5 && !(boolean) button.evaluate("it => it === document.activeElement"); steps++) {
            page.keyboard().press("Tab");
        }
        assertThat(button).isFocused();
    }
}
