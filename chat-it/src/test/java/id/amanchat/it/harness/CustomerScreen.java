package id.amanchat.it.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** /chat/conversation as a customer finds things on it. */
public final class CustomerScreen {

    private final Page page;

    private CustomerScreen(Page page) {
        this.page = page;
    }

    public static CustomerScreen open(Page page) {
        page.navigate("/chat/conversation");
        return new CustomerScreen(page);
    }

    public CustomerScreen start(String text) {
        Choice.byValue(combobox("Topic"), Bank.TOPIC);
        textbox("How can we help?").fill(text);
        button("Start chat").click();
        return this;
    }

    public Locator placeInTheQueue() {
        return page.getByRole(AriaRole.STATUS, new Page.GetByRoleOptions().setName("Place in the queue"));
    }

    public Locator agent() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Your agent"));
    }

    public ChatLog log() {
        return new ChatLog(page);
    }

    public void endChat() {
        button("End chat").click();
        Confirmation.give(page);
    }

    public Locator topic() {
        return combobox("Topic");
    }

    public Page page() {
        return page;
    }

    public CustomerScreen reload() {
        page.reload();
        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
        return this;
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator textbox(String name) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name));
    }

    private Locator combobox(String name) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(name));
    }
}
