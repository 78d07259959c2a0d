package id.amanchat.it.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** /chat/verify-agent, and what else serves trust, as people find things there. */
public final class TrustScreen {

    private TrustScreen() {}

    /** Asks whether these belong to somebody who serves a chat now; the answer. */
    public static Locator check(Page page, String employeeId, String matchCode) {
        page.navigate("/chat/verify-agent");
        textbox(page, "Employee ID").fill(employeeId);
        textbox(page, "Match code").fill(matchCode);
        button(page, "Check").click();
        return page.locator("#answer[role=status][data-outcome]");
    }

    public static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public static Locator textbox(Page page, String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public static Locator region(Page page, String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    }
}
