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

    /** Presses one of the buttons above the thread. */
    public AgentScreen act(String button) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("This chat"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** What stands above the thread: a transfer under way, who reads along, what is left to do. */
    public Locator banners() {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("About this chat"));
    }

    public void banner(String button) {
        banners()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    public Locator note() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Note for your colleagues"));
    }

    public void tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    }

    public Locator dialog(String name) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }

    /** Proposes the chat in front to a colleague or a queue, by the name shown. */
    public void transferTo(String whom, boolean warm, String note) {
        act("Transfer");
        Locator dialog = dialog("Transfer this chat");
        dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(whom))
                .check();
        dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(warm ? "Together first" : "At once"))
                .check();
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Note for whoever takes it"))
                .fill(note);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Transfer").setExact(true))
                .click();
        assertThat(dialog).not().isVisible();
    }

    public Locator wrapUps() {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Wrap-up"))
                .getByRole(AriaRole.LISTITEM);
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
