package id.amanchat.it.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.loopback.StandIn;
import java.net.URI;

/** /chat/admin/social as an administrator finds things on it. */
public final class SocialAccountsScreen {

    private final Page page;

    private SocialAccountsScreen(Page page) {
        this.page = page;
    }

    public static SocialAccountsScreen open(Page page) {
        page.navigate("/chat/admin/social");
        return new SocialAccountsScreen(page);
    }

    /** As far as the channel's own consent page. */
    public SocialAccountsScreen connect(String channel, URI server, Bank bank) {
        button("Connect an account").click();
        Choice.byLabel(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Channel")), channel);
        textbox("Server address").fill(server.toString());
        if (channel.equals("X")) {
            textbox("Client ID").fill(StandIn.CLIENT);
            textbox("Client secret").fill(StandIn.SECRET);
        }
        button("Continue").click();
        return this;
    }

    public Locator account(String handle) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(handle));
    }

    public void stop(String handle) {
        account(handle)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Stop").setExact(true))
                .click();
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator textbox(String name) {
        Locator box = page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
        assertThat(box).isVisible();
        return box;
    }

    public Page page() {
        return page;
    }
}
