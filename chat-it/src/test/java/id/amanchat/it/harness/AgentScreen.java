package id.amanchat.it.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** /chat/agent/ as an agent finds things on it. */
public final class AgentScreen {

    private final Page page;

    private AgentScreen(Page page) {
        this.page = page;
    }

    public static AgentScreen open(Page page) {
        page.navigate("/chat/agent/");
        return new AgentScreen(page);
    }

    public AgentScreen be(String availability) {
        Choice.byLabel(combobox("Availability"), availability);
        return this;
    }

    public Locator offers() {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Offers"))
                .getByRole(AriaRole.LISTITEM);
    }

    public Locator offerOf(String customer) {
        return offers().filter(new Locator.FilterOptions().setHasText(customer));
    }

    public AgentScreen accept(String customer) {
        inOffer(customer, "Accept").click();
        assertThat(chatWith(customer)).isVisible();
        return this;
    }

    public void decline(String customer) {
        inOffer(customer, "Decline").click();
    }

    public Locator chats() {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("My chats"))
                .getByRole(AriaRole.LISTITEM);
    }

    public Locator chatWith(String customer) {
        return chats().filter(new Locator.FilterOptions().setHasText(customer));
    }

    /** Opens one of several chats. */
    public ChatLog turnTo(String customer) {
        chatWith(customer).getByRole(AriaRole.BUTTON).click();
        return log();
    }

    public ChatLog log() {
        return new ChatLog(page);
    }

    public void endChat() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("End chat").setExact(true))
                .click();
        Confirmation.give(page);
    }

    public Page page() {
        return page;
    }

    private Locator inOffer(String customer, String button) {
        return offerOf(customer).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    }

    private Locator combobox(String name) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(name));
    }
}
