package id.amanchat.it.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Ending a chat asks first. */
final class Confirmation {

    private Confirmation() {}

    static void give(Page page) {
        page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("End this chat?"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Yes, end it"))
                .click();
    }
}
