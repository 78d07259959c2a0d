package id.amanchat.it.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** /chat/security: what a person sees of their own access, and changes. */
public final class SecurityScreen {

    private final Page page;

    private SecurityScreen(Page page) {
        this.page = page;
    }

    public static SecurityScreen open(Page page) {
        page.navigate("/chat/security");
        return new SecurityScreen(page);
    }

    public Page page() {
        return page;
    }

    public Locator region(String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    }

    /** What it says came of the last act. */
    public Locator news() {
        return page.locator("[data-said=news]");
    }

    public Locator refusal() {
        return page.locator("[data-said=refusal], .refusals[data-says]:not(:empty)")
                .first();
    }

    /** The question for the second factor that stands open. */
    public Locator question() {
        return page.locator("dialog.step-up[open]");
    }

    public SecurityScreen addPasskey(String name) {
        Locator factors = region("Second factors");
        textbox(factors, "Name of the new passkey").fill(name);
        button(factors, "Add a passkey").click();
        return this;
    }

    public SecurityScreen confirmWithCode(String code) {
        textbox(question(), "Verification code").fill(code);
        button(question(), "Confirm").click();
        return this;
    }

    public SecurityScreen confirmWithPasskey() {
        button(question(), "Use a passkey").click();
        return this;
    }

    public Locator passkey(String name) {
        return region("Second factors")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    public SecurityScreen remove(String passkey) {
        passkey(passkey).locator("summary").click();
        button(passkey(passkey), "Remove").click();
        return this;
    }

    public static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    public static Locator textbox(Locator within, String name) {
        return within.getByRole(
                AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
