package id.amanchat.it.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.loopback.StandIn;
import java.net.URI;

/** /chat/admin/social, and the account's own page, as an administrator finds things there. */
public final class SocialAccountsScreen {

    private final Page page;

    private SocialAccountsScreen(Page page) {
        this.page = page;
    }

    public static SocialAccountsScreen open(Page page) {
        page.navigate("/chat/admin/social");
        return new SocialAccountsScreen(page);
    }

    /** As far as the channel's own consent page; the code is asked for on the way. */
    public SocialAccountsScreen connect(String channel, URI server, String code) {
        button("Connect an account").click();
        Choice.byLabel(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Channel")), channel);
        textbox("Server address").fill(server.toString());
        if (channel.equals("X")) {
            textbox("Client ID").fill(StandIn.CLIENT);
            textbox("Client secret").fill(StandIn.SECRET);
        }
        button("Continue").click();
        confirm(code);
        return this;
    }

    public Locator account(String handle) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(handle));
    }

    public Locator alarm(String handle) {
        return page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(handle));
    }

    /** The account's own page. */
    public SocialAccountsScreen turnTo(String handle) {
        account(handle).getByRole(AriaRole.LINK).click();
        assertThat(button("Save")).isVisible();
        return this;
    }

    public SocialAccountsScreen tick(String name, boolean on) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name))
                .setChecked(on);
        return this;
    }

    public void save(String code) {
        button("Save").click();
        confirm(code);
        assertThat(page.locator("[data-said=news]")).isVisible();
    }

    public void press(String button, String handle) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button + " @" + handle))
                .first()
                .click();
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator textbox(String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Page page() {
        return page;
    }

    /** The question for the second factor, which stands before what matters. */
    private void confirm(String code) {
        Locator question = page.locator("dialog.step-up[open]");
        SecurityScreen.textbox(question, "Verification code").fill(code);
        SecurityScreen.button(question, "Confirm").click();
    }
}
