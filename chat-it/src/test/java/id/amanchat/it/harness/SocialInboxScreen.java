package id.amanchat.it.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** /chat/agent/social as an agent finds things on it, in either language. */
public final class SocialInboxScreen {

    private final Page page;
    private final Tongue tongue;

    private SocialInboxScreen(Page page, Tongue tongue) {
        this.page = page;
        this.tongue = tongue;
    }

    public static SocialInboxScreen open(Page page, Tongue tongue) {
        page.navigate("/chat/agent/social");
        return new SocialInboxScreen(page, tongue);
    }

    /** The line of that author in the list. */
    public Locator lineOf(String handle) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName(tongue.word("social.title")))
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("@" + handle));
    }

    public SocialInboxScreen claim(String handle) {
        lineOf(handle)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(tongue.word("social.claim"))
                                .setExact(true))
                .click();
        return this;
    }

    public SocialInboxScreen turnTo(String handle) {
        lineOf(handle).getByRole(AriaRole.BUTTON).first().click();
        return this;
    }

    public Locator log() {
        return page.getByRole(AriaRole.LOG, new Page.GetByRoleOptions().setName(tongue.word("social.log.public")));
    }

    public Locator reply() {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(tongue.word("social.reply.public")));
    }

    public Locator refusal() {
        return page.locator("#reply-refusal");
    }

    public Locator outgoing() {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName(tongue.word("social.outgoing")))
                .getByRole(AriaRole.LISTITEM);
    }

    public void post(String text) {
        reply().fill(text);
        press("social.post.public");
    }

    public void invite(String text) {
        reply().fill(text);
        press("social.invite");
    }

    public void noAnswer(String reason) {
        press("social.no-answer");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(tongue.word("social.no-answer." + reason)))
                .check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(tongue.word("social.no-answer.yes")))
                .click();
    }

    public void press(String key) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(tongue.word(key)).setExact(true))
                .filter(new Locator.FilterOptions().setVisible(true))
                .last()
                .click();
    }

    public Page page() {
        return page;
    }
}
