package id.amanchat.it.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The log "Conversation" and the box one writes in, the same for customer and agent. */
public final class ChatLog {

    private final Page page;

    ChatLog(Page page) {
        this.page = page;
    }

    public ChatLog say(String text) {
        message().fill(text);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Send").setExact(true))
                .click();
        return this;
    }

    /** As a person types: key by key. */
    public void type(String text) {
        message().pressSequentially(text);
    }

    public Locator message() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Message"));
    }

    public Locator log() {
        return page.getByRole(AriaRole.LOG, new Page.GetByRoleOptions().setName("Conversation"));
    }

    /** The one element of this message, with sender and state in it. */
    public Locator bubble(String text) {
        return log().locator("[data-sequence]").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Any bubble with this text, also one that has no number yet. */
    public Locator anything(String text) {
        return log().getByText(text);
    }

    /** The numbers of all messages shown, from top to bottom. */
    public List<Integer> sequences() {
        return log().locator("[data-sequence]").all().stream()
                .map(bubble -> bubble.getAttribute("data-sequence"))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    public Locator typing() {
        return page.getByText("is typing");
    }
}
